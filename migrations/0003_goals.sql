-- Goals and what they are followed by: goal → measure → phase → intervention → action.

create table goals (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    rank bigint not null,
    goal_type text not null,
    status text not null,
    area text not null,
    own_words_by text not null references people (id),
    own_words text not null,
    statement text not null,
    agreed_on text,
    agreed_at text,
    parked_on text,
    parked_why text,
    look_again text,
    outcome_on text,
    outcome text,
    celebrated_how text,
    unique (case_id, id),
    unique (case_id, position),
    foreign key (case_id, agreed_at) references meetings (case_id, id),
    check ((agreed_on is null) = (agreed_at is null)),
    check ((parked_on is null) = (parked_why is null) and (parked_on is null) = (look_again is null)),
    check ((outcome_on is null) = (outcome is null))
);

create table goal_signs (
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    text text not null,
    primary key (case_id, goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create table acceptances (
    case_id text not null,
    goal_id text not null,
    -- Whether it belongs to the agreement, or was said while there is none.
    agreement boolean not null,
    position bigint not null,
    person_id text not null references people (id),
    status text not null check (status in ('agrees', 'disagrees', 'pending')),
    how text,
    comment text,
    primary key (case_id, goal_id, agreement, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create index acceptances_by_person on acceptances (person_id, status);

create table milestones (
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    value double precision not null,
    date text not null,
    text text not null,
    reached text,
    primary key (case_id, goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create table measures (
    id text primary key,
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    name text not null,
    scale text not null references scales (name),
    unit text,
    direction text not null check (direction in ('higher', 'lower')),
    is_primary boolean not null,
    -- Whether its levels are worded, be it none.
    worded boolean not null,
    target double precision,
    target_date text,
    followup_days bigint not null,
    unique (case_id, id),
    unique (goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create table measure_levels (
    case_id text not null,
    measure_id text not null,
    level text not null,
    text text not null,
    primary key (case_id, measure_id, level),
    foreign key (case_id, measure_id) references measures (case_id, id)
);

create table raters (
    case_id text not null,
    measure_id text not null,
    position bigint not null,
    person_id text not null references people (id),
    primary key (case_id, measure_id, position),
    foreign key (case_id, measure_id) references measures (case_id, id)
);

create index raters_by_person on raters (person_id);

-- Append-only (see the engines' folders): a correction is a new row.
create table observations (
    id text primary key,
    case_id text not null,
    measure_id text not null,
    position bigint not null,
    baseline boolean not null,
    date text not null,
    value double precision,
    not_possible text,
    said_by text not null references people (id),
    source text not null,
    note text,
    corrects text references observations (id) deferrable initially deferred,
    entered_by text references people (id),
    entered_at text,
    unique (case_id, measure_id, position),
    foreign key (case_id, measure_id) references measures (case_id, id),
    check (value is not null or not_possible is not null)
);

create index observations_by_corrected on observations (corrects);
create index observations_by_person on observations (measure_id, said_by, date);

create table interventions (
    id text primary key,
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    name text not null,
    responsible_id text not null references people (id),
    start_date text not null,
    end_date text,
    status text not null,
    frequency text not null,
    planned bigint,
    delivered bigint,
    unique (case_id, id),
    unique (case_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id),
    check (planned is not null or delivered is null)
);

create table meaningfulness (
    case_id text not null,
    intervention_id text not null,
    position bigint not null,
    person_id text not null references people (id),
    value bigint not null,
    date text not null,
    primary key (case_id, intervention_id, position),
    foreign key (case_id, intervention_id) references interventions (case_id, id)
);

create table phases (
    id text primary key,
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    n bigint not null,
    start_date text not null,
    end_date text,
    label text not null,
    kind text not null,
    why_changed text,
    decided_at text,
    unique (case_id, id),
    unique (goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id),
    foreign key (case_id, decided_at) references meetings (case_id, id)
);

create table phase_interventions (
    case_id text not null,
    phase_id text not null,
    position bigint not null,
    intervention_id text not null,
    primary key (case_id, phase_id, position),
    foreign key (case_id, phase_id) references phases (case_id, id),
    foreign key (case_id, intervention_id) references interventions (case_id, id)
);

create table actions (
    id text primary key,
    case_id text not null,
    goal_id text not null,
    intervention_id text,
    position bigint not null,
    text text not null,
    responsible_id text references people (id),
    due text not null,
    done text,
    status text not null,
    reason text,
    version bigint not null,
    unique (case_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id),
    foreign key (case_id, intervention_id) references interventions (case_id, id)
);

create index actions_by_person on actions (responsible_id, status);

-- How an action stood before each change.
create table action_history (
    action_id text not null references actions (id),
    version bigint not null,
    case_id text not null references cases (id),
    goal_id text not null,
    intervention_id text,
    text text not null,
    responsible_id text references people (id),
    due text not null,
    done text,
    status text not null,
    reason text,
    primary key (action_id, version)
);
