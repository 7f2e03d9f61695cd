-- DropIndex
DROP INDEX "lead_municipality_id_idx";

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "inquiry" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "lead_municipality_id_updated_at_id_idx" ON "lead"("municipality_id", "updated_at" DESC, "id" DESC);
