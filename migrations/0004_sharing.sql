-- Sharing, flags, moves, and what a test file says the program should find.

create table consents (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    purpose text not null,
    date text not null,
    valid_to text not null,
    withdrawn_on text,
    withdrawn_by text references people (id),
    withdrawn_text text,
    unique (case_id, id),
    unique (case_id, position),
    check ((withdrawn_on is null) = (withdrawn_by is null)
        and (withdrawn_on is null) = (withdrawn_text is null))
);

-- Who has given a consent, who may see by it, and which guardian has not agreed.
create table consent_people (
    case_id text not null,
    consent_id text not null,
    part text not null check (part in ('given_by', 'scope', 'missing')),
    position bigint not null,
    person_id text not null references people (id),
    primary key (case_id, consent_id, part, position),
    foreign key (case_id, consent_id) references consents (case_id, id)
);

create index consent_people_by_person on consent_people (person_id, part);

-- A flag asks about an intervention, never about a child. Each step is a fact with a day.
create table flags (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    kind text not null,
    subject text not null,
    phase_id text,
    raised text not null,
    rule_version text not null,
    -- JSON: what the rule was asked with.
    inputs text not null,
    seen_on text,
    seen_by text references people (id),
    asked_on text,
    asked_by text references people (id),
    agenda_on text,
    agenda_by text references people (id),
    agenda_meeting text,
    snoozed_on text,
    snoozed_by text references people (id),
    snoozed_until text,
    snoozed_reason text,
    closed_on text,
    closed_because text,
    unique (case_id, id),
    unique (case_id, position),
    foreign key (case_id, agenda_meeting) references meetings (case_id, id)
);

-- One open flag per kind, subject and phase, whoever looks at the same time.
create unique index flags_open on flags (case_id, kind, subject, coalesce(phase_id, ''))
where closed_on is null;

-- Append-only (see the engines' folders): a later decision follows, none is edited.
create table decisions (
    flag_id text not null,
    case_id text not null,
    position bigint not null,
    decided_on text not null,
    decided_by text references people (id),
    kind text,
    reason text,
    child_view text,
    child_heard_how text,
    child_not_heard text,
    next_look text,
    in_the_way text,
    primary key (flag_id, position),
    foreign key (case_id, flag_id) references flags (case_id, id)
);

create index decisions_by_case on decisions (case_id);

create table decision_people (
    flag_id text not null,
    case_id text not null,
    decision bigint not null,
    position bigint not null,
    person_id text not null references people (id),
    primary key (flag_id, decision, position),
    foreign key (flag_id, decision) references decisions (flag_id, position)
);

create index decision_people_by_case on decision_people (case_id);

create table transitions (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    from_unit text not null references units (id),
    to_unit text not null references units (id),
    kind text not null,
    date text not null,
    receiving_id text not null references people (id),
    status text not null,
    summary_shared_with_family boolean not null,
    unique (case_id, position)
);

create table handovers (
    case_id text not null references cases (id),
    position bigint not null,
    from_id text not null references people (id),
    to_id text not null references people (id),
    date text not null,
    note text not null,
    primary key (case_id, position)
);

create table access_log (
    case_id text not null references cases (id),
    position bigint not null,
    at text not null,
    person_id text not null references people (id),
    what text not null,
    why text not null,
    primary key (case_id, position)
);

create table expected_flags (
    case_id text not null references cases (id),
    position bigint not null,
    flag text not null,
    primary key (case_id, position)
);

create table expected_goals (
    goal_id text primary key,
    case_id text not null,
    status text not null,
    reason text not null,
    since text,
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create index expected_goals_by_case on expected_goals (case_id);
create index replies_by_case on replies (case_id);

-- What somebody is to a case, as facts; what follows from them on a day is `cases::relation`'s.
create view standings as
select
    m.case_id,
    m.person_id,
    m.role,
    m.from_date,
    m.to_date,
    c.lead_id = m.person_id as is_lead,
    f.custody,
    f.supporter_for is not null as is_supporter,
    exists (
        select 1
        from consent_people s
        where s.person_id = m.person_id and s.part = 'scope' and s.case_id = m.case_id
    ) as needs_consent,
    (
        select max(k.valid_to)
        from consent_people s
        join consents k on k.case_id = s.case_id and k.id = s.consent_id
        where s.person_id = m.person_id and s.part = 'scope' and s.case_id = m.case_id
            and k.withdrawn_on is null
            and not exists (
                select 1
                from consent_people x
                where x.case_id = k.case_id and x.consent_id = k.id and x.part = 'missing'
            )
    ) as consent_to
from memberships m
join cases c on c.id = m.case_id
left join family f on f.case_id = m.case_id and f.person_id = m.person_id;

-- People as they are shown: with their case, and what they are to its child.
create view persons as
select
    p.id, p.kind, p.name, p.locale, p.text_size, p.position, p.unit_id, p.role,
    coalesce(p.title, f.relation) as title,
    coalesce(f.case_id, c.id) as case_id
from people p
left join cases c on c.child_id = p.id
left join family f on f.person_id = p.id and not exists (
    select 1 from family g where g.person_id = f.person_id and g.case_id < f.case_id
);

create index family_by_person on family (person_id);

-- The units whose lists a coordinator sees.
create table scopes (
    person_id text not null references people (id),
    unit_id text not null references units (id),
    primary key (person_id, unit_id)
);

create index children_by_school on children (school_id);
create index cases_by_lead on cases (lead_id);

-- That a coordinator opened a case, and why. It holds for that day.
create table openings (
    case_id text not null references cases (id),
    person_id text not null references people (id),
    date text not null,
    why text not null,
    at text not null,
    primary key (case_id, person_id, date)
);

-- What the last look found to be reached: the intervention can become less. Derived, never told.
create table reached (
    goal_id text primary key,
    case_id text not null,
    since text not null,
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create index reached_by_case on reached (case_id);
