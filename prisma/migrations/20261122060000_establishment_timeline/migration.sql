-- A headcount is edited by one at a time; what happened at an establishment stands on its timeline.
ALTER TABLE "headcount" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "activity" ADD COLUMN "establishment_id" UUID;
ALTER TABLE "activity" ADD CONSTRAINT "activity_establishment_id_fkey" FOREIGN KEY ("establishment_id") REFERENCES "establishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "activity_establishment_id_happened_at_idx" ON "activity"("establishment_id", "happened_at" DESC);
