-- What of setting goals may only grow: moves, words, reasons, wordings, and how often it is looked at.

create trigger intervals_keep before update or delete on intervals
for each row execute function refuse('intervals are append-only');

create trigger intervals_stay before truncate on intervals
for each statement execute function refuse('intervals are append-only');

create trigger goal_moves_keep before update or delete on goal_moves
for each row execute function refuse('goal moves are append-only');

create trigger goal_moves_stay before truncate on goal_moves
for each statement execute function refuse('goal moves are append-only');

create trigger goal_excuses_keep before update or delete on goal_excuses
for each row execute function refuse('goal excuses are append-only');

create trigger goal_excuses_stay before truncate on goal_excuses
for each statement execute function refuse('goal excuses are append-only');

create trigger goal_wordings_keep before update or delete on goal_wordings
for each row execute function refuse('goal wordings are append-only');

create trigger goal_wordings_stay before truncate on goal_wordings
for each statement execute function refuse('goal wordings are append-only');

create trigger goal_answers_keep before update or delete on goal_answers
for each row execute function refuse('goal answers are append-only');

create trigger goal_answers_stay before truncate on goal_answers
for each statement execute function refuse('goal answers are append-only');
