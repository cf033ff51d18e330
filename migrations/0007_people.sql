-- Who is in a case from when until when, and who is invited into it.

-- What somebody is beyond child, family or helper; none where the other columns tell.
alter table memberships add column part text;
-- The first day on which they are no longer part of it, who said so, and why.
alter table memberships add column ended_on text;
alter table memberships add column ended_by text references people (id);
alter table memberships add column ended_why text;

-- Helpers from outside the organisation: of one case, and of none else.
create table externals (
    person_id text primary key references people (id),
    case_id text not null references cases (id)
);

create table invitations (
    id text primary key,
    case_id text not null references cases (id),
    -- SHA-256 of the code: who reads the table cannot come in with it.
    code_hash text not null unique,
    part text not null,
    -- Somebody who is in the case already, and only cannot sign in yet.
    person_id text references people (id),
    name text not null,
    relation text,
    locale text not null check (locale in ('da', 'en')),
    email text,
    custody text not null check (custody in ('shared', 'sole', 'none')),
    lives_with_child boolean not null,
    acts_for text references people (id),
    exception text,
    unit_id text references units (id),
    workplace text,
    meeting_id text references meetings (id),
    invited_by text not null references people (id),
    invited_at text not null,
    -- The last day on which it can be taken.
    until_date text not null,
    opened_at text,
    taken_at text,
    taken_by text references people (id),
    withdrawn_at text,
    check ((taken_at is null) = (taken_by is null))
);

create index invitations_by_case on invitations (case_id);

-- That a helper from outside a case opened it in an emergency, until when, and why. Read once a lead or
-- a guardian has seen it.
create table emergencies (
    case_id text not null references cases (id),
    person_id text not null references people (id),
    at text not null,
    until text not null,
    kind text not null check (kind in ('danger', 'missing', 'unreachable')),
    why text not null,
    read_at text,
    read_by text references people (id),
    primary key (case_id, person_id, at)
);

-- Each try at that, right or wrong.
create table emergency_tries (
    person_id text not null references people (id),
    at text not null
);

create index emergency_tries_by_person on emergency_tries (person_id, at);

-- As before, with what somebody is beyond that, the end, and helpers from outside in their one case.
drop view standings;

create view standings as
select
    m.case_id,
    m.person_id,
    m.role,
    m.part,
    m.from_date,
    m.to_date,
    m.ended_on,
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
left join family f on f.case_id = m.case_id and f.person_id = m.person_id
where not exists (
    select 1 from externals e where e.person_id = m.person_id and e.case_id <> m.case_id
);
