-- What an import found in its file, what went wrong as a code, and since when it writes.
ALTER TABLE "import" ADD COLUMN "found" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "run_at" TIMESTAMPTZ(3),
DROP COLUMN "problem",
ADD COLUMN "problem" JSONB;

-- Whom a row is about, what was made beside its record, and what undoing it came to.
ALTER TABLE "import_row" ADD COLUMN "name" TEXT,
ADD COLUMN "organisation_id" UUID,
ADD COLUMN "undoing" TEXT;

CREATE INDEX "import_row_import_id_action_number_idx" ON "import_row"("import_id", "action", "number");

CREATE TABLE "import_key" (
    "import_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "import_key_pkey" PRIMARY KEY ("import_id","key")
);

ALTER TABLE "import_key" ADD CONSTRAINT "import_key_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
