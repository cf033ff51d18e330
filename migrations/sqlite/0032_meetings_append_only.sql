-- What was noted about a meeting stands, its minutes too: they are only added to.

create trigger meeting_facts_keep before update on meeting_facts
begin select raise(abort, 'meeting facts are append-only'); end;

create trigger meeting_facts_stay before delete on meeting_facts
begin select raise(abort, 'meeting facts are append-only'); end;
