-- An organisation has any number of numbers: the one it had becomes the first of them.
INSERT INTO "organisation_identifier" ("id", "organisation_id", "scheme", "value")
SELECT gen_random_uuid(), "id", "identifier_scheme", "identifier" FROM "organisation" WHERE "identifier" IS NOT NULL
ON CONFLICT DO NOTHING;

DROP INDEX "organisation_identifier_scheme_identifier_idx";
ALTER TABLE "organisation" DROP COLUMN "identifier", DROP COLUMN "identifier_scheme";

-- Names and numbers stand in the order in which they were given.
ALTER TABLE "organisation_name" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "organisation_identifier" ADD COLUMN "place" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "organisation" ADD COLUMN "archive_reason" TEXT;
