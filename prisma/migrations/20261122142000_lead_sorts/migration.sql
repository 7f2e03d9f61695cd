-- The orders of the list that people choose besides the usual one: a page is read from the index instead of sorting all
-- that the filter leaves. Both ways, and those without a value by their ids, come from the same index. Not for the last
-- activity and the creation: every index is written anew at every edit of a lead, and these two are asked for seldom, of
-- lists that are narrowed. An organisation's name has its index, and stages are read one after the other.
CREATE INDEX "lead_title_idx" ON "lead"("title", "id");
CREATE INDEX "lead_jobs_idx" ON "lead"("jobs_within_three_years", "id");
CREATE INDEX "lead_capex_idx" ON "lead"("capex_eur", "id");
CREATE INDEX "lead_next_step_idx" ON "lead"("next_step_on", "id");
