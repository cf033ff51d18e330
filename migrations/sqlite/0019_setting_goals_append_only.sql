-- What of setting goals may only grow: moves, words, reasons, wordings, and how often it is looked at.

create trigger intervals_keep before update on intervals
begin select raise(abort, 'intervals are append-only'); end;

create trigger intervals_stay before delete on intervals
begin select raise(abort, 'intervals are append-only'); end;

create trigger goal_moves_keep before update on goal_moves
begin select raise(abort, 'goal moves are append-only'); end;

create trigger goal_moves_stay before delete on goal_moves
begin select raise(abort, 'goal moves are append-only'); end;

create trigger goal_excuses_keep before update on goal_excuses
begin select raise(abort, 'goal excuses are append-only'); end;

create trigger goal_excuses_stay before delete on goal_excuses
begin select raise(abort, 'goal excuses are append-only'); end;

create trigger goal_wordings_keep before update on goal_wordings
begin select raise(abort, 'goal wordings are append-only'); end;

create trigger goal_wordings_stay before delete on goal_wordings
begin select raise(abort, 'goal wordings are append-only'); end;

create trigger goal_answers_keep before update on goal_answers
begin select raise(abort, 'goal answers are append-only'); end;

create trigger goal_answers_stay before delete on goal_answers
begin select raise(abort, 'goal answers are append-only'); end;
