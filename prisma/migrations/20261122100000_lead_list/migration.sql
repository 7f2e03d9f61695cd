-- DropIndex
DROP INDEX "lead_municipality_id_updated_at_id_idx";

-- DropIndex
DROP INDEX "lead_updated_at_id_idx";

-- CreateIndex
CREATE INDEX "lead_count_idx" ON "lead"("archived_at", "status", "kind", "stage", "municipality_id", "owner_id");

-- CreateIndex
CREATE INDEX "lead_list_idx" ON "lead"("updated_at" DESC, "id" DESC, "archived_at", "status", "kind", "stage", "municipality_id", "owner_id", "organisation_id");

-- CreateIndex
CREATE INDEX "lead_municipality_list_idx" ON "lead"("municipality_id", "updated_at" DESC, "id" DESC, "archived_at", "status", "kind", "stage", "owner_id", "organisation_id");

-- CreateIndex
CREATE INDEX "lead_contact_id_idx" ON "lead"("contact_id");

-- CreateIndex
CREATE INDEX "organisation_confidential_idx" ON "organisation"("confidential");

-- Which combinations of filters there are: without it those of which there is none are looked for in all rows.
CREATE STATISTICS "lead_filters" (mcv) ON "archived_at", "status", "kind", "stage", "municipality_id", "owner_id" FROM "lead";
