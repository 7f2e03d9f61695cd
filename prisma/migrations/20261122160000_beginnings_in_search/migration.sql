-- Words have more of their beginnings as pieces (^hita, ^日): all rows are made findable anew by the worker, at its start.
UPDATE "organisation" SET "search_text" = '', "search_grams" = '{}';
UPDATE "contact" SET "search_text" = '', "search_grams" = '{}';
UPDATE "lead" SET "search_text" = '', "search_grams" = '{}';
UPDATE "inquiry" SET "search_text" = '', "search_grams" = '{}';
UPDATE "plot" SET "search_text" = '', "search_grams" = '{}';
