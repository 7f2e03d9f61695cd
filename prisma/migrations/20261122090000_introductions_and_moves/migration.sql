-- The first day at an organisation, so that a move can be written down and taken back.
ALTER TABLE "contact" ADD COLUMN "started_on" DATE;

-- The mails and the timeline of an introduction, which exist only for who sees both its sides.
ALTER TABLE "mail" ADD COLUMN "introduction_id" UUID;
CREATE INDEX "mail_introduction_id_idx" ON "mail"("introduction_id");
ALTER TABLE "mail" ADD CONSTRAINT "mail_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "activity" ADD COLUMN "introduction_id" UUID;
CREATE INDEX "activity_introduction_id_happened_at_idx" ON "activity"("introduction_id", "happened_at" DESC);
ALTER TABLE "activity" ADD CONSTRAINT "activity_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;
