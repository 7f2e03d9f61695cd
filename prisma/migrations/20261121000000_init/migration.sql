-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "telephone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Amsterdam',
    "promise_working_days" INTEGER NOT NULL DEFAULT 2,
    "lead_user_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'viewer',
    "municipality_id" UUID,
    "shared_desk" BOOLEAN NOT NULL DEFAULT false,
    "job_title" TEXT,
    "telephone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "id_token" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "window_started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT,
    "text" TEXT,
    "details" JSONB,
    "organisation_id" UUID,
    "contact_id" UUID,
    "lead_id" UUID,
    "inquiry_id" UUID,
    "mail_id" UUID,
    "file_id" UUID,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change" (
    "id" UUID NOT NULL,
    "noun" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'edited',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT,
    "fields" JSONB NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_reading" TEXT,
    "job_title" TEXT,
    "email" TEXT,
    "email_domain" TEXT,
    "telephone" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "country" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "time_zone_origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "draft_id" UUID,
    "inquiry_id" UUID,
    "lead_id" UUID,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry_draft" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inquiry_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiry" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "quarantined" BOOLEAN NOT NULL DEFAULT false,
    "quarantine_reason" TEXT,
    "idempotency_key" TEXT,
    "draft_id" UUID,
    "answers" JSONB NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "organisation_latin" TEXT,
    "normalised_name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "website_domain" TEXT,
    "email_domain" TEXT,
    "identifier_scheme" TEXT,
    "identifier" TEXT,
    "kind" TEXT NOT NULL,
    "sector" TEXT,
    "clusters" TEXT[],
    "activities" TEXT[],
    "floor_area_from_m2" DECIMAL(14,2),
    "floor_area_to_m2" DECIMAL(14,2),
    "plot_area_from_m2" DECIMAL(14,2),
    "plot_area_to_m2" DECIMAL(14,2),
    "jobs_within_three_years" INTEGER,
    "investment_band" TEXT,
    "power_kva" DECIMAL(12,2),
    "time_frame" TEXT,
    "municipalities" TEXT[],
    "message" TEXT,
    "contact_name" TEXT NOT NULL,
    "contact_name_reading" TEXT,
    "contact_email" TEXT,
    "contact_telephone" TEXT,
    "time_zone" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "answer_due_at" TIMESTAMPTZ(3) NOT NULL,
    "municipality_id" UUID,
    "assignee_id" TEXT,
    "routed_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" TEXT,
    "rejected_at" TIMESTAMPTZ(3),
    "rejection_reason" TEXT,
    "rejection_note" TEXT,
    "escalated_at" TIMESTAMPTZ(3),
    "next_step" TEXT,
    "next_step_on" DATE,
    "organisation_id" UUID,
    "contact_id" UUID,
    "lead_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "confirmed_address" (
    "address" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "confirmed_address_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "lead" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "contact_id" UUID,
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'new',
    "status" TEXT NOT NULL DEFAULT 'open',
    "municipality_id" UUID,
    "owner_id" TEXT,
    "sector" TEXT,
    "clusters" TEXT[],
    "activities" TEXT[],
    "floor_area_from_m2" DECIMAL(14,2),
    "floor_area_to_m2" DECIMAL(14,2),
    "plot_area_from_m2" DECIMAL(14,2),
    "plot_area_to_m2" DECIMAL(14,2),
    "jobs_within_three_years" INTEGER,
    "investment_band" TEXT,
    "power_kva" DECIMAL(12,2),
    "time_frame" TEXT,
    "summary" TEXT,
    "next_step" TEXT,
    "next_step_on" DATE,
    "last_activity_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "lead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "language" TEXT NOT NULL,
    "from_name" TEXT,
    "reply_to" TEXT,
    "to_name" TEXT,
    "to_address" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "message_id" TEXT,
    "source" BYTEA,
    "send_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claim" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "handed_over_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "response" TEXT,
    "response_code" INTEGER,
    "user_id" TEXT,
    "draft_id" UUID,
    "inquiry_id" UUID,
    "lead_id" UUID,
    "contact_id" UUID,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "user_id" TEXT NOT NULL,
    "mail_id" UUID NOT NULL,
    "template_id" UUID,
    "wanted" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,
    "estimate" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_template" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mail_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_language" TEXT,
    "latin_name" TEXT,
    "normalised_name" TEXT NOT NULL,
    "kinds" TEXT[],
    "country" TEXT NOT NULL,
    "website" TEXT,
    "website_domain" TEXT,
    "identifier_scheme" TEXT,
    "identifier" TEXT,
    "sector" TEXT,
    "clusters" TEXT[],
    "municipality_id" UUID,
    "account_manager_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "municipality_code_key" ON "municipality"("code");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_slug_key" ON "municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "activity_organisation_id_happened_at_idx" ON "activity"("organisation_id", "happened_at" DESC);

-- CreateIndex
CREATE INDEX "activity_contact_id_happened_at_idx" ON "activity"("contact_id", "happened_at" DESC);

-- CreateIndex
CREATE INDEX "activity_lead_id_happened_at_idx" ON "activity"("lead_id", "happened_at" DESC);

-- CreateIndex
CREATE INDEX "activity_inquiry_id_happened_at_idx" ON "activity"("inquiry_id", "happened_at" DESC);

-- CreateIndex
CREATE INDEX "change_noun_record_id_changed_at_idx" ON "change"("noun", "record_id", "changed_at" DESC);

-- CreateIndex
CREATE INDEX "contact_organisation_id_idx" ON "contact"("organisation_id");

-- CreateIndex
CREATE INDEX "contact_email_idx" ON "contact"("email");

-- CreateIndex
CREATE INDEX "contact_email_domain_idx" ON "contact"("email_domain");

-- CreateIndex
CREATE INDEX "contact_updated_at_id_idx" ON "contact"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "file_draft_id_idx" ON "file"("draft_id");

-- CreateIndex
CREATE INDEX "file_inquiry_id_idx" ON "file"("inquiry_id");

-- CreateIndex
CREATE INDEX "file_lead_id_idx" ON "file"("lead_id");

-- CreateIndex
CREATE INDEX "file_sha256_idx" ON "file"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_draft_token_hash_key" ON "inquiry_draft"("token_hash");

-- CreateIndex
CREATE INDEX "inquiry_draft_expires_at_idx" ON "inquiry_draft"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_reference_key" ON "inquiry"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_idempotency_key_key" ON "inquiry"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_draft_id_key" ON "inquiry"("draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_lead_id_key" ON "inquiry"("lead_id");

-- CreateIndex
CREATE INDEX "inquiry_state_answer_due_at_idx" ON "inquiry"("state", "answer_due_at");

-- CreateIndex
CREATE INDEX "inquiry_municipality_id_received_at_idx" ON "inquiry"("municipality_id", "received_at" DESC);

-- CreateIndex
CREATE INDEX "inquiry_received_at_id_idx" ON "inquiry"("received_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "inquiry_normalised_name_idx" ON "inquiry"("normalised_name");

-- CreateIndex
CREATE INDEX "inquiry_email_domain_received_at_idx" ON "inquiry"("email_domain", "received_at");

-- CreateIndex
CREATE INDEX "lead_organisation_id_idx" ON "lead"("organisation_id");

-- CreateIndex
CREATE INDEX "lead_owner_id_status_last_activity_at_idx" ON "lead"("owner_id", "status", "last_activity_at");

-- CreateIndex
CREATE INDEX "lead_municipality_id_idx" ON "lead"("municipality_id");

-- CreateIndex
CREATE INDEX "lead_updated_at_id_idx" ON "lead"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_id_key" ON "mail"("message_id");

-- CreateIndex
CREATE INDEX "mail_state_send_at_idx" ON "mail"("state", "send_at");

-- CreateIndex
CREATE INDEX "mail_planned_at_id_idx" ON "mail"("planned_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mail_inquiry_id_idx" ON "mail"("inquiry_id");

-- CreateIndex
CREATE INDEX "mail_lead_id_idx" ON "mail"("lead_id");

-- CreateIndex
CREATE INDEX "mail_contact_id_idx" ON "mail"("contact_id");

-- CreateIndex
CREATE INDEX "mail_to_address_planned_at_idx" ON "mail"("to_address", "planned_at");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_mail_id_key" ON "follow_up"("mail_id");

-- CreateIndex
CREATE INDEX "follow_up_lead_id_idx" ON "follow_up"("lead_id");

-- CreateIndex
CREATE INDEX "follow_up_contact_id_idx" ON "follow_up"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_template_key_language_key" ON "mail_template"("key", "language");

-- CreateIndex
CREATE INDEX "organisation_normalised_name_idx" ON "organisation"("normalised_name");

-- CreateIndex
CREATE INDEX "organisation_website_domain_idx" ON "organisation"("website_domain");

-- CreateIndex
CREATE INDEX "organisation_identifier_scheme_identifier_idx" ON "organisation"("identifier_scheme", "identifier");

-- CreateIndex
CREATE INDEX "organisation_updated_at_id_idx" ON "organisation"("updated_at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_lead_user_id_fkey" FOREIGN KEY ("lead_user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user" ADD CONSTRAINT "user_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "inquiry_draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "inquiry_draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "inquiry_draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "mail_template"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_account_manager_id_fkey" FOREIGN KEY ("account_manager_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;


