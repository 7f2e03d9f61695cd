-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "for_user_id" TEXT;

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "due_on" DATE NOT NULL,
    "assignee_id" TEXT NOT NULL,
    "made_by_id" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" TEXT,
    "reminder" TEXT NOT NULL DEFAULT 'morning',
    "reminder_due_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "reminder_dismissed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisation_id" UUID,
    "contact_id" UUID,
    "lead_id" UUID,
    "inquiry_id" UUID,
    "establishment_id" UUID,
    "introduction_id" UUID,
    "plot_id" UUID,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "once_key" TEXT,
    "by_id" TEXT,
    "lead_id" UUID,
    "task_id" UUID,
    "import_id" UUID,
    "details" JSONB,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "in_app" BOOLEAN NOT NULL,
    "mail" TEXT NOT NULL,
    "mailed_at" TIMESTAMPTZ(3),
    "mail_problem" TEXT,
    "mail_id" UUID,
    "read_at" TIMESTAMPTZ(3),
    "dismissed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_choice" (
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "in_app" BOOLEAN NOT NULL,
    "mail" TEXT NOT NULL,

    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("user_id", "kind")
);

-- CreateTable
CREATE TABLE "digest_setting" (
    "user_id" TEXT NOT NULL,
    "hour" INTEGER NOT NULL DEFAULT 8,
    "time_zone" TEXT,
    "last_done_on" DATE,

    CONSTRAINT "digest_setting_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "task_assignee_id_done_at_due_on_idx" ON "task"("assignee_id", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "task_made_by_id_done_at_due_on_idx" ON "task"("made_by_id", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "task_reminded_at_reminder_due_at_idx" ON "task"("reminded_at", "reminder_due_at");

-- CreateIndex
CREATE INDEX "task_organisation_id_idx" ON "task"("organisation_id");

-- CreateIndex
CREATE INDEX "task_contact_id_idx" ON "task"("contact_id");

-- CreateIndex
CREATE INDEX "task_lead_id_idx" ON "task"("lead_id");

-- CreateIndex
CREATE INDEX "task_inquiry_id_idx" ON "task"("inquiry_id");

-- CreateIndex
CREATE INDEX "task_establishment_id_idx" ON "task"("establishment_id");

-- CreateIndex
CREATE INDEX "task_introduction_id_idx" ON "task"("introduction_id");

-- CreateIndex
CREATE INDEX "task_plot_id_idx" ON "task"("plot_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_user_id_once_key_key" ON "notification"("user_id", "once_key");

-- CreateIndex
CREATE INDEX "notification_user_id_dismissed_at_made_at_id_idx" ON "notification"("user_id", "dismissed_at", "made_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notification_mailed_at_mail_user_id_idx" ON "notification"("mailed_at", "mail", "user_id");

-- CreateIndex
CREATE INDEX "notification_lead_id_idx" ON "notification"("lead_id");

-- CreateIndex
CREATE INDEX "notification_task_id_idx" ON "notification"("task_id");

-- CreateIndex
CREATE INDEX "notification_mail_id_idx" ON "notification"("mail_id");

-- CreateIndex
CREATE INDEX "lead_look_again_on_idx" ON "lead"("look_again_on");

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_establishment_id_fkey" FOREIGN KEY ("establishment_id") REFERENCES "establishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_plot_id_fkey" FOREIGN KEY ("plot_id") REFERENCES "plot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "digest_setting" ADD CONSTRAINT "digest_setting_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_for_user_id_fkey" FOREIGN KEY ("for_user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
