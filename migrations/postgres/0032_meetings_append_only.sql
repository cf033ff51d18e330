-- What was noted about a meeting stands, its minutes too: they are only added to.

create trigger meeting_facts_keep before update or delete on meeting_facts
for each row execute function refuse('meeting facts are append-only');

create trigger meeting_facts_stay before truncate on meeting_facts
for each statement execute function refuse('meeting facts are append-only');
