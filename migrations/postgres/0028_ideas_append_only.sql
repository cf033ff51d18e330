-- Which idea was chosen, over which others and why, may only grow.

create trigger idea_choices_keep before update or delete on idea_choices
for each row execute function refuse('choices are append-only');

create trigger idea_choices_stay before truncate on idea_choices
for each statement execute function refuse('choices are append-only');
