-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "compared_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "organisation_compared_at_idx" ON "organisation"("compared_at");
