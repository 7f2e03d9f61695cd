-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "notice_due" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "seen_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "tenures" TEXT[];

-- CreateIndex
CREATE INDEX "activity_kind_seen_at_idx" ON "activity"("kind", "seen_at");

-- CreateIndex
CREATE INDEX "activity_notice_due_idx" ON "activity"("notice_due");

-- What companies had said already and what did not go along to their leads.
UPDATE "lead" SET "tenures" = ARRAY(
  SELECT jsonb_array_elements_text("inquiry"."answers" -> 'tenures')
) FROM "inquiry"
WHERE "inquiry"."lead_id" = "lead"."id" AND jsonb_typeof("inquiry"."answers" -> 'tenures') = 'array';

-- The promised step stands on the lead too, where nobody wrote another one there.
UPDATE "lead" SET "next_step" = "inquiry"."next_step", "next_step_on" = "inquiry"."next_step_on"
FROM "inquiry"
WHERE "inquiry"."lead_id" = "lead"."id" AND "lead"."next_step" IS NULL AND "lead"."next_step_on" IS NULL;
