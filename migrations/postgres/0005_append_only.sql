-- What may only grow: events, readings, observations and decisions. And the mark of a demo, which stays.

create function refuse() returns trigger language plpgsql as $$
begin
    raise exception '%', tg_argv[0];
end
$$;

create trigger events_keep before update or delete on events
for each row execute function refuse('events are append-only');

create trigger events_stay before truncate on events
for each statement execute function refuse('events are append-only');

create trigger observations_keep before update or delete on observations
for each row execute function refuse('observations are append-only');

create trigger observations_stay before truncate on observations
for each statement execute function refuse('observations are append-only');

create trigger decisions_keep before update or delete on decisions
for each row execute function refuse('decisions are append-only');

create trigger decisions_stay before truncate on decisions
for each statement execute function refuse('decisions are append-only');

create trigger readings_keep before update or delete on readings
for each row execute function refuse('readings are append-only');

create trigger readings_stay before truncate on readings
for each statement execute function refuse('readings are append-only');

create trigger demo_keeps before update or delete on settings
for each row when (old.name = 'demo') execute function refuse('the mark of a demo stays');

create trigger demo_stays before truncate on settings
for each statement execute function refuse('settings are not emptied: the mark of a demo stays');
