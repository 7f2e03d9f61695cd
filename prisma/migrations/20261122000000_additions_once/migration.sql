-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "idempotency_key" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "activity_idempotency_key_key" ON "activity"("idempotency_key");
