-- AlterTable
ALTER TABLE "file" ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "contact_id" UUID,
ADD COLUMN     "establishment_id" UUID,
ADD COLUMN     "introduction_id" UUID,
ADD COLUMN     "organisation_id" UUID,
ADD COLUMN     "plot_id" UUID,
ADD COLUMN     "user_id" TEXT;

-- CreateIndex
CREATE INDEX "file_organisation_id_idx" ON "file"("organisation_id");

-- CreateIndex
CREATE INDEX "file_contact_id_idx" ON "file"("contact_id");

-- CreateIndex
CREATE INDEX "file_establishment_id_idx" ON "file"("establishment_id");

-- CreateIndex
CREATE INDEX "file_introduction_id_idx" ON "file"("introduction_id");

-- CreateIndex
CREATE INDEX "file_plot_id_idx" ON "file"("plot_id");

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_establishment_id_fkey" FOREIGN KEY ("establishment_id") REFERENCES "establishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_plot_id_fkey" FOREIGN KEY ("plot_id") REFERENCES "plot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

