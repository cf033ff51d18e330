-- What was changed about the organisation may only grow.

create trigger organisation_events_keep before update or delete on organisation_events
for each row execute function refuse('organisation_events are append-only');

create trigger organisation_events_stay before truncate on organisation_events
for each statement execute function refuse('organisation_events are append-only');
