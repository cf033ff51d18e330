-- Cases: the frame round one child, who is in it, what they said, and what happened.
-- Every who-column refers to people; the child of case X is the person X:child.

create table cases (
    id text primary key,
    position bigint not null unique,
    child_id text not null unique references people (id),
    -- Exactly one lead, always.
    lead_id text not null references people (id),
    opened text not null,
    shape text,
    -- The number of its events.
    version bigint not null,
    -- The day from which it is to be looked at again: at once after every event.
    look_on text not null,
    -- The last links of the chains of its events and of its readings; the number of the latter.
    events_link text not null,
    readings_link text not null,
    readings bigint not null
);

create index cases_to_look_at on cases (look_on);

create table children (
    case_id text primary key references cases (id),
    birth_date text not null,
    school_id text not null references units (id),
    class text not null
);

create table child_languages (
    case_id text not null references cases (id),
    position bigint not null,
    language text not null,
    primary key (case_id, position)
);

create table memberships (
    case_id text not null references cases (id),
    person_id text not null references people (id),
    role text not null check (role in ('child', 'family', 'helper')),
    -- Its place in the family or the network; none for the child, or a lead outside the network.
    position bigint,
    from_date text,
    to_date text,
    primary key (case_id, person_id)
);

create index memberships_by_person on memberships (person_id);

create table family (
    case_id text not null,
    person_id text not null,
    relation text not null,
    custody text not null check (custody in ('shared', 'sole', 'none')),
    lives_with_child boolean not null,
    interpreter text,
    supporter_for text references people (id),
    may_interpret boolean,
    why text,
    primary key (case_id, person_id),
    foreign key (case_id, person_id) references memberships (case_id, person_id)
);

create table views (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    said_by text not null references people (id),
    text text not null,
    date text not null,
    how text,
    unique (case_id, position)
);

create table voices (
    case_id text not null references cases (id),
    position bigint not null,
    date text not null,
    text text not null,
    how text not null,
    primary key (case_id, position)
);

create table suggestions (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    said_by text not null references people (id),
    date text not null,
    text text not null,
    unique (case_id, position)
);

create table replies (
    suggestion_id text primary key references suggestions (id),
    case_id text not null references cases (id),
    replied_by text not null references people (id),
    date text not null,
    outcome text not null check (outcome in ('changed', 'partly', 'not_possible')),
    what_changed text,
    why_not text
);

create table meetings (
    id text primary key,
    case_id text not null references cases (id),
    position bigint not null,
    kind text not null,
    date text not null,
    place text not null,
    planned boolean not null,
    -- Whether decisions were written down, be it none.
    decided boolean not null,
    interpreter_language text,
    interpreter_name text,
    interpreter_adult boolean,
    child_form text,
    child_text text,
    unique (case_id, id),
    unique (case_id, position)
);

create table participants (
    case_id text not null,
    meeting_id text not null,
    position bigint not null,
    person_id text not null references people (id),
    primary key (case_id, meeting_id, position),
    foreign key (case_id, meeting_id) references meetings (case_id, id)
);

create table meeting_decisions (
    case_id text not null,
    meeting_id text not null,
    position bigint not null,
    text text not null,
    primary key (case_id, meeting_id, position),
    foreign key (case_id, meeting_id) references meetings (case_id, id)
);

-- Append-only (see the engines' folders): everything else about who did what comes from here.
create table events (
    case_id text not null references cases (id),
    seq bigint not null,
    kind text not null,
    done_by text references people (id),
    at text not null,
    subject text not null,
    -- A sum over this row and the link before: nothing is changed or left out unseen.
    link text not null,
    primary key (case_id, seq)
);

-- Append-only, and noted before anybody sees what they asked for.
create table readings (
    case_id text not null references cases (id),
    seq bigint not null,
    person_id text not null references people (id),
    at text not null,
    what text not null,
    relation text not null,
    link text not null,
    primary key (case_id, seq)
);
