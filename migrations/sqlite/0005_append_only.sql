-- What may only grow: events, readings, observations and decisions. And the mark of a demo, which stays.

create trigger events_keep before update on events
begin select raise(abort, 'events are append-only'); end;

create trigger events_stay before delete on events
begin select raise(abort, 'events are append-only'); end;

create trigger observations_keep before update on observations
begin select raise(abort, 'observations are append-only'); end;

create trigger observations_stay before delete on observations
begin select raise(abort, 'observations are append-only'); end;

create trigger decisions_keep before update on decisions
begin select raise(abort, 'decisions are append-only'); end;

create trigger decisions_stay before delete on decisions
begin select raise(abort, 'decisions are append-only'); end;

create trigger readings_keep before update on readings
begin select raise(abort, 'readings are append-only'); end;

create trigger readings_stay before delete on readings
begin select raise(abort, 'readings are append-only'); end;

create trigger demo_keeps before update on settings when old.name = 'demo'
begin select raise(abort, 'the mark of a demo stays'); end;

create trigger demo_stays before delete on settings when old.name = 'demo'
begin select raise(abort, 'the mark of a demo stays'); end;
