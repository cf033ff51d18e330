-- Which idea was chosen, over which others and why, may only grow.

create trigger idea_choices_keep before update on idea_choices
begin select raise(abort, 'choices are append-only'); end;

create trigger idea_choices_stay before delete on idea_choices
begin select raise(abort, 'choices are append-only'); end;
