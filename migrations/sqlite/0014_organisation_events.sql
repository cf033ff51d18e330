-- What was changed about the organisation may only grow.

create trigger organisation_events_keep before update on organisation_events
begin select raise(abort, 'organisation_events are append-only'); end;

create trigger organisation_events_stay before delete on organisation_events
begin select raise(abort, 'organisation_events are append-only'); end;
