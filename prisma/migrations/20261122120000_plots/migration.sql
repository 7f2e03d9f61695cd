CREATE TABLE "park" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "municipality_id" UUID NOT NULL,
    "website" TEXT,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "park_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "park_municipality_id_name_key" ON "park"("municipality_id", "name");
ALTER TABLE "park" ADD CONSTRAINT "park_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "plot" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "park_id" UUID,
    "municipality_id" UUID NOT NULL,
    "cadastral_designation" TEXT,
    "address" TEXT,
    "area_m2" DECIMAL(14,2),
    "tenures" TEXT[],
    "state" TEXT NOT NULL DEFAULT 'in-preparation',
    "available_on" DATE,
    "environmental_category" TEXT,
    "power_mva" DECIMAL(9,3),
    "power_available_on" DATE,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "search_grams" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plot_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "plot_municipality_id_updated_at_id_idx" ON "plot"("municipality_id", "updated_at" DESC, "id" DESC);
CREATE INDEX "plot_park_id_idx" ON "plot"("park_id");
CREATE INDEX "plot_updated_at_id_idx" ON "plot"("updated_at" DESC, "id" DESC);
CREATE INDEX "plot_search_grams_idx" ON "plot" USING GIN ("search_grams");
ALTER TABLE "plot" ADD CONSTRAINT "plot_park_id_fkey" FOREIGN KEY ("park_id") REFERENCES "park"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "plot" ADD CONSTRAINT "plot_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The plot that an establishment stands on, beside the words that were written before there were plots.
ALTER TABLE "establishment" ADD COLUMN "plot_id" UUID;
CREATE INDEX "establishment_plot_id_idx" ON "establishment"("plot_id");
ALTER TABLE "establishment" ADD CONSTRAINT "establishment_plot_id_fkey" FOREIGN KEY ("plot_id") REFERENCES "plot"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "activity" ADD COLUMN "plot_id" UUID;
CREATE INDEX "activity_plot_id_happened_at_idx" ON "activity"("plot_id", "happened_at" DESC);
ALTER TABLE "activity" ADD CONSTRAINT "activity_plot_id_fkey" FOREIGN KEY ("plot_id") REFERENCES "plot"("id") ON DELETE SET NULL ON UPDATE CASCADE;
