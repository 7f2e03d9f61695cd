-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "consent" TEXT,
ADD COLUMN     "consent_on" DATE,
ADD COLUMN     "consent_source" TEXT,
ADD COLUMN     "forms_of_address" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "left_on" DATE,
ADD COLUMN     "other_emails" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "other_telephones" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "search_grams" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "inquiry" ADD COLUMN     "search_grams" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "referred_by_id" UUID,
ADD COLUMN     "search_grams" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "match_keys" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "screening" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "search_grams" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "sector_code" TEXT,
ADD COLUMN     "sector_version" TEXT,
ADD COLUMN     "tier" TEXT;

-- CreateTable
CREATE TABLE "contact_position" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "job_title" TEXT,
    "started_on" DATE,
    "ended_on" DATE NOT NULL,

    CONSTRAINT "contact_position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "establishment" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT,
    "street" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "municipality_id" UUID,
    "country" TEXT NOT NULL DEFAULT 'NL',
    "plot" TEXT,
    "opened_on" DATE,
    "closed_on" DATE,
    "closing_reason" TEXT,
    "closing_destination" TEXT,
    "activities" TEXT[],
    "first_arrival" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "establishment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "headcount" (
    "id" UUID NOT NULL,
    "establishment_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "jobs" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "headcount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "establishment_visit" (
    "id" UUID NOT NULL,
    "establishment_id" UUID NOT NULL,
    "visited_on" DATE NOT NULL,
    "user_id" TEXT NOT NULL,
    "report" TEXT,
    "relocation_likely" TEXT NOT NULL DEFAULT 'unknown',
    "leadership_change" TEXT NOT NULL DEFAULT 'unknown',
    "lease_ends" TEXT NOT NULL DEFAULT 'unknown',
    "lease_ends_on" DATE,
    "recruited_by_others" TEXT NOT NULL DEFAULT 'unknown',
    "job_change" TEXT NOT NULL DEFAULT 'unknown',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "establishment_visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "noun" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_size" BIGINT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "header_key" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "row_count" INTEGER,
    "rows_done" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "problem" TEXT,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "claim" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_row" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "record_id" UUID,
    "before" JSONB,
    "version" INTEGER,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateTable
CREATE TABLE "export" (
    "id" UUID NOT NULL,
    "noun" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "user_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "rows" INTEGER,

    CONSTRAINT "export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_name" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_identifier" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "scheme" TEXT,
    "value" TEXT NOT NULL,

    CONSTRAINT "organisation_identifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ownership" (
    "child_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "share_percent" DECIMAL(5,2),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ownership_pkey" PRIMARY KEY ("child_id","parent_id")
);

-- CreateTable
CREATE TABLE "duplicate_pair" (
    "organisation_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "band" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3),
    "dismissed_by_id" TEXT,

    CONSTRAINT "duplicate_pair_pkey" PRIMARY KEY ("organisation_id","other_id")
);

-- CreateTable
CREATE TABLE "organisation_merge" (
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "moved" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" TEXT,

    CONSTRAINT "organisation_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_office" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "address" TEXT,
    "email" TEXT,
    "telephone" TEXT,
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "partner_office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "introduction" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "contact_id" UUID,
    "other_organisation_id" UUID NOT NULL,
    "other_contact_id" UUID,
    "user_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "consent" TEXT NOT NULL DEFAULT 'asked',
    "consent_on" DATE,
    "other_consent" TEXT NOT NULL DEFAULT 'asked',
    "other_consent_on" DATE,
    "state" TEXT NOT NULL DEFAULT 'proposed',
    "introduced_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "outcome_note" TEXT,
    "made_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "introduction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contact_position_contact_id_idx" ON "contact_position"("contact_id");

-- CreateIndex
CREATE INDEX "contact_position_organisation_id_idx" ON "contact_position"("organisation_id");

-- CreateIndex
CREATE INDEX "establishment_organisation_id_idx" ON "establishment"("organisation_id");

-- CreateIndex
CREATE INDEX "establishment_municipality_id_idx" ON "establishment"("municipality_id");

-- CreateIndex
CREATE INDEX "establishment_updated_at_id_idx" ON "establishment"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "headcount_establishment_id_year_source_key" ON "headcount"("establishment_id", "year", "source");

-- CreateIndex
CREATE INDEX "establishment_visit_establishment_id_visited_on_idx" ON "establishment_visit"("establishment_id", "visited_on" DESC);

-- CreateIndex
CREATE INDEX "import_state_idx" ON "import"("state");

-- CreateIndex
CREATE INDEX "import_created_at_id_idx" ON "import"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "import_row_record_id_idx" ON "import_row"("record_id");

-- CreateIndex
CREATE INDEX "export_started_at_id_idx" ON "export"("started_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_organisation_id_kind_name_key" ON "organisation_name"("organisation_id", "kind", "name");

-- CreateIndex
CREATE INDEX "organisation_identifier_value_scheme_idx" ON "organisation_identifier"("value", "scheme");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_identifier_organisation_id_value_key" ON "organisation_identifier"("organisation_id", "value");

-- CreateIndex
CREATE INDEX "ownership_parent_id_idx" ON "ownership"("parent_id");

-- CreateIndex
CREATE INDEX "duplicate_pair_other_id_idx" ON "duplicate_pair"("other_id");

-- CreateIndex
CREATE INDEX "duplicate_pair_dismissed_at_score_idx" ON "duplicate_pair"("dismissed_at", "score" DESC);

-- CreateIndex
CREATE INDEX "organisation_merge_kept_id_idx" ON "organisation_merge"("kept_id");

-- CreateIndex
CREATE INDEX "organisation_merge_merged_id_idx" ON "organisation_merge"("merged_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_office_organisation_id_country_city_key" ON "partner_office"("organisation_id", "country", "city");

-- CreateIndex
CREATE INDEX "introduction_organisation_id_idx" ON "introduction"("organisation_id");

-- CreateIndex
CREATE INDEX "introduction_other_organisation_id_idx" ON "introduction"("other_organisation_id");

-- CreateIndex
CREATE INDEX "introduction_contact_id_idx" ON "introduction"("contact_id");

-- CreateIndex
CREATE INDEX "introduction_other_contact_id_idx" ON "introduction"("other_contact_id");

-- CreateIndex
CREATE INDEX "introduction_updated_at_id_idx" ON "introduction"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "contact_other_emails_idx" ON "contact" USING GIN ("other_emails");

-- CreateIndex
CREATE INDEX "contact_search_grams_idx" ON "contact" USING GIN ("search_grams");

-- CreateIndex
CREATE INDEX "inquiry_search_grams_idx" ON "inquiry" USING GIN ("search_grams");

-- CreateIndex
CREATE INDEX "lead_referred_by_id_idx" ON "lead"("referred_by_id");

-- CreateIndex
CREATE INDEX "lead_search_grams_idx" ON "lead" USING GIN ("search_grams");

-- CreateIndex
CREATE INDEX "organisation_match_keys_idx" ON "organisation" USING GIN ("match_keys");

-- CreateIndex
CREATE INDEX "organisation_search_grams_idx" ON "organisation" USING GIN ("search_grams");

-- CreateIndex
CREATE INDEX "organisation_merged_into_id_idx" ON "organisation"("merged_into_id");

-- AddForeignKey
ALTER TABLE "contact_position" ADD CONSTRAINT "contact_position_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_position" ADD CONSTRAINT "contact_position_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "establishment" ADD CONSTRAINT "establishment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "establishment" ADD CONSTRAINT "establishment_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "headcount" ADD CONSTRAINT "headcount_establishment_id_fkey" FOREIGN KEY ("establishment_id") REFERENCES "establishment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "establishment_visit" ADD CONSTRAINT "establishment_visit_establishment_id_fkey" FOREIGN KEY ("establishment_id") REFERENCES "establishment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "establishment_visit" ADD CONSTRAINT "establishment_visit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lead" ADD CONSTRAINT "lead_referred_by_id_fkey" FOREIGN KEY ("referred_by_id") REFERENCES "partner_office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_identifier" ADD CONSTRAINT "organisation_identifier_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_pair" ADD CONSTRAINT "duplicate_pair_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_pair" ADD CONSTRAINT "duplicate_pair_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duplicate_pair" ADD CONSTRAINT "duplicate_pair_dismissed_by_id_fkey" FOREIGN KEY ("dismissed_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merge" ADD CONSTRAINT "organisation_merge_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merge" ADD CONSTRAINT "organisation_merge_merged_id_fkey" FOREIGN KEY ("merged_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merge" ADD CONSTRAINT "organisation_merge_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_merge" ADD CONSTRAINT "organisation_merge_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_office" ADD CONSTRAINT "partner_office_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_other_organisation_id_fkey" FOREIGN KEY ("other_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_other_contact_id_fkey" FOREIGN KEY ("other_contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "introduction" ADD CONSTRAINT "introduction_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


