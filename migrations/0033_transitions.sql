-- How moves go, beside what a case file tells of them.

-- Whether the family has approved what is handed over: only then whoever receives may read it.
alter table transitions add column approved boolean not null default false;

create index transitions_by_receiver on transitions (receiving_id, case_id);
create index transitions_by_case on transitions (case_id, id);

-- Append-only (see the engines' folders): what was proposed, what each said to it, that it was read,
-- what was settled about the day, and that the day came. Each told as JSON.
create table transition_facts (
    case_id text not null references cases (id),
    transition_id text not null references transitions (id),
    position bigint not null,
    kind text not null check (
        kind in ('proposed', 'answered', 'received', 'arranged', 'arrived', 'called_off')
    ),
    told text not null,
    -- Nobody where the day itself did it.
    written_by text references people (id),
    written_on text not null,
    primary key (case_id, transition_id, position)
);

-- A child arrives once.
create unique index transitions_arrived on transition_facts (transition_id) where kind = 'arrived';
