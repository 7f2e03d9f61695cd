-- What the rows of an import that were checked so far would leave behind, found by the matcher's own keys.
CREATE TABLE "import_draft" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "record_id" UUID,
    "record" JSONB NOT NULL,

    CONSTRAINT "import_draft_pkey" PRIMARY KEY ("import_id","number")
);

CREATE INDEX "import_draft_import_id_record_id_idx" ON "import_draft"("import_id", "record_id");

ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Several records may bear one key. A check that is under way begins anew: its keys were others.
UPDATE "import" SET "rows_done" = 0, "counts" = '{}' WHERE "state" = 'checking';
DELETE FROM "import_row" WHERE "import_id" IN (SELECT "id" FROM "import" WHERE "state" = 'checking');
DELETE FROM "import_key";

ALTER TABLE "import_key" DROP CONSTRAINT "import_key_pkey",
ALTER COLUMN "digest" DROP NOT NULL,
ADD CONSTRAINT "import_key_pkey" PRIMARY KEY ("import_id","key","number");
