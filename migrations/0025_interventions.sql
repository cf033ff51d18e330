-- What is told about an intervention, each time that it was planned and held, whether it makes sense
-- in words, and how it ended. All of it grows beside what a case file holds, and is append-only (see
-- the engines' folders).

-- How its page was written; the newest version stands.
create table intervention_pages (
    case_id text not null,
    intervention_id text not null,
    version bigint not null,
    kind text,
    what text,
    how_long text,
    frequency text not null,
    responsible_id text not null references people (id),
    deputy_id text references people (id),
    times bigint,
    minutes bigint,
    expect text,
    signs text,
    cost text,
    changed_by text not null references people (id),
    changed_on text not null,
    primary key (intervention_id, version),
    foreign key (case_id, intervention_id) references interventions (case_id, id)
);

create index intervention_pages_by_case on intervention_pages (case_id);
create index intervention_pages_by_deputy on intervention_pages (deputy_id);

-- One entry of the log; another may take its place, once.
create table occasions (
    id text primary key,
    case_id text not null,
    intervention_id text not null,
    position bigint not null,
    date text not null,
    at text,
    outcome text not null,
    words text,
    replaces text unique references occasions (id) deferrable initially deferred,
    written_by text not null references people (id),
    written_on text not null,
    unique (case_id, position),
    foreign key (case_id, intervention_id) references interventions (case_id, id),
    check (outcome <> 'other' or words is not null)
);

create index occasions_by_intervention on occasions (intervention_id, date);

create table meaningfulness_words (
    case_id text not null,
    intervention_id text not null,
    position bigint not null,
    words text not null,
    primary key (case_id, intervention_id, position),
    foreign key (case_id, intervention_id, position)
        references meaningfulness (case_id, intervention_id, position)
);

create table intervention_endings (
    case_id text not null,
    intervention_id text primary key,
    why text not null,
    learnt text not null,
    instead text not null,
    child text not null,
    ended_by text not null references people (id),
    ended_on text not null,
    foreign key (case_id, intervention_id) references interventions (case_id, id)
);

create index intervention_endings_by_case on intervention_endings (case_id);
