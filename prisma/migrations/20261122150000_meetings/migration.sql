-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "minutes" INTEGER,
ADD COLUMN     "time_zone" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "calendar" TEXT,
ADD COLUMN     "calendar_method" TEXT,
ADD COLUMN     "meeting_id" UUID;

-- CreateTable
CREATE TABLE "activity_contact" (
    "activity_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,

    CONSTRAINT "activity_contact_pkey" PRIMARY KEY ("activity_id","contact_id")
);

-- CreateTable
CREATE TABLE "activity_colleague" (
    "activity_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "activity_colleague_pkey" PRIMARY KEY ("activity_id","user_id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT,
    "place" TEXT,
    "link" TEXT,
    "begins_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "sends_invitations" BOOLEAN NOT NULL DEFAULT false,
    "organiser_id" TEXT NOT NULL,
    "activity_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisation_id" UUID,
    "contact_id" UUID,
    "lead_id" UUID,
    "inquiry_id" UUID,
    "establishment_id" UUID,
    "introduction_id" UUID,
    "plot_id" UUID,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_guest" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "user_id" TEXT,
    "contact_id" UUID,
    "email" TEXT,
    "invited_sequence" INTEGER,

    CONSTRAINT "meeting_guest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activity_contact_contact_id_idx" ON "activity_contact"("contact_id");

-- CreateIndex
CREATE INDEX "activity_colleague_user_id_idx" ON "activity_colleague"("user_id");

-- CreateIndex
CREATE INDEX "mail_meeting_id_idx" ON "mail"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_activity_id_key" ON "meeting"("activity_id");

-- CreateIndex
CREATE INDEX "meeting_state_begins_at_idx" ON "meeting"("state", "begins_at");

-- CreateIndex
CREATE INDEX "meeting_organiser_id_state_begins_at_idx" ON "meeting"("organiser_id", "state", "begins_at");

-- CreateIndex
CREATE INDEX "meeting_organisation_id_idx" ON "meeting"("organisation_id");

-- CreateIndex
CREATE INDEX "meeting_contact_id_idx" ON "meeting"("contact_id");

-- CreateIndex
CREATE INDEX "meeting_lead_id_idx" ON "meeting"("lead_id");

-- CreateIndex
CREATE INDEX "meeting_inquiry_id_idx" ON "meeting"("inquiry_id");

-- CreateIndex
CREATE INDEX "meeting_establishment_id_idx" ON "meeting"("establishment_id");

-- CreateIndex
CREATE INDEX "meeting_introduction_id_idx" ON "meeting"("introduction_id");

-- CreateIndex
CREATE INDEX "meeting_plot_id_idx" ON "meeting"("plot_id");

-- CreateIndex
CREATE INDEX "meeting_guest_user_id_idx" ON "meeting_guest"("user_id");

-- CreateIndex
CREATE INDEX "meeting_guest_contact_id_idx" ON "meeting_guest"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_guest_meeting_id_user_id_key" ON "meeting_guest"("meeting_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_guest_meeting_id_contact_id_key" ON "meeting_guest"("meeting_id", "contact_id");

-- AddForeignKey
ALTER TABLE "activity_contact" ADD CONSTRAINT "activity_contact_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_contact" ADD CONSTRAINT "activity_contact_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_colleague" ADD CONSTRAINT "activity_colleague_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_colleague" ADD CONSTRAINT "activity_colleague_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organiser_id_fkey" FOREIGN KEY ("organiser_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_establishment_id_fkey" FOREIGN KEY ("establishment_id") REFERENCES "establishment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_introduction_id_fkey" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_plot_id_fkey" FOREIGN KEY ("plot_id") REFERENCES "plot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One guest is one colleague or one contact.
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_one_person" CHECK (num_nonnulls("user_id", "contact_id") = 1);
