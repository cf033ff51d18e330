-- What of interventions may only grow: pages, the log of what was held, words on meaning, endings.

create trigger intervention_pages_keep before update on intervention_pages
begin select raise(abort, 'intervention pages are append-only'); end;

create trigger intervention_pages_stay before delete on intervention_pages
begin select raise(abort, 'intervention pages are append-only'); end;

create trigger occasions_keep before update on occasions
begin select raise(abort, 'occasions are append-only'); end;

create trigger occasions_stay before delete on occasions
begin select raise(abort, 'occasions are append-only'); end;

create trigger meaningfulness_words_keep before update on meaningfulness_words
begin select raise(abort, 'words on meaning are append-only'); end;

create trigger meaningfulness_words_stay before delete on meaningfulness_words
begin select raise(abort, 'words on meaning are append-only'); end;

create trigger intervention_endings_keep before update on intervention_endings
begin select raise(abort, 'endings are append-only'); end;

create trigger intervention_endings_stay before delete on intervention_endings
begin select raise(abort, 'endings are append-only'); end;
