-- DropIndex
DROP INDEX "lead_board_idx";

-- CreateIndex
CREATE INDEX "lead_board_idx" ON "lead"("stage", "status", "archived_at", "updated_at" DESC, "id" DESC, "kind", "municipality_id", "owner_id");

-- CreateIndex
CREATE INDEX "lead_municipality_board_idx" ON "lead"("municipality_id", "stage", "status", "archived_at", "updated_at" DESC, "id" DESC, "kind", "owner_id");
