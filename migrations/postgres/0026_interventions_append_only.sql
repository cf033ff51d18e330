-- What of interventions may only grow: pages, the log of what was held, words on meaning, endings.

create trigger intervention_pages_keep before update or delete on intervention_pages
for each row execute function refuse('intervention pages are append-only');

create trigger intervention_pages_stay before truncate on intervention_pages
for each statement execute function refuse('intervention pages are append-only');

create trigger occasions_keep before update or delete on occasions
for each row execute function refuse('occasions are append-only');

create trigger occasions_stay before truncate on occasions
for each statement execute function refuse('occasions are append-only');

create trigger meaningfulness_words_keep before update or delete on meaningfulness_words
for each row execute function refuse('words on meaning are append-only');

create trigger meaningfulness_words_stay before truncate on meaningfulness_words
for each statement execute function refuse('words on meaning are append-only');

create trigger intervention_endings_keep before update or delete on intervention_endings
for each row execute function refuse('endings are append-only');

create trigger intervention_endings_stay before truncate on intervention_endings
for each statement execute function refuse('endings are append-only');
