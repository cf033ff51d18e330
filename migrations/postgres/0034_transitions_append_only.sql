-- What was noted about a meeting stands, its minutes too: they are only added to.

create trigger transition_facts_keep before update or delete on transition_facts
for each row execute function refuse('meeting facts are append-only');

create trigger transition_facts_stay before truncate on transition_facts
for each statement execute function refuse('meeting facts are append-only');
