-- What was noted about a meeting stands, its minutes too: they are only added to.

create trigger transition_facts_keep before update on transition_facts
begin select raise(abort, 'meeting facts are append-only'); end;

create trigger transition_facts_stay before delete on transition_facts
begin select raise(abort, 'meeting facts are append-only'); end;
