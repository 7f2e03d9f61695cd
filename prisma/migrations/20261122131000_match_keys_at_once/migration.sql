-- New keys go into the index at once: an import asks it for twins between its batches, and would read the whole list of
-- those that wait for each question.
ALTER INDEX "organisation_match_keys_idx" SET (fastupdate = off);
