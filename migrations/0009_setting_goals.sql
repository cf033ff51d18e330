-- Setting goals jointly: how a case began, and the way of each goal. All of it grows beside what a
-- case file holds; a goal without a row here came with a file.

-- When a child was born and which class it is in is not asked when a case is opened.
create table children_known (
    case_id text primary key references cases (id),
    birth_date text,
    school_id text not null references units (id),
    class text
);

insert into children_known (case_id, birth_date, school_id, class)
select case_id, birth_date, school_id, class from children;

drop table children;
alter table children_known rename to children;
create index children_by_school on children (school_id);

create table frames (
    case_id text primary key references cases (id),
    wonder text,
    -- Whether the rules for support by the Children's Act hold for it.
    rules boolean not null
);

-- Append-only (see the engines' folders): how often a case is looked at is decided anew.
create table intervals (
    case_id text not null references cases (id),
    position bigint not null,
    days bigint not null,
    reason text not null,
    child text not null,
    decided_by text not null references people (id),
    decided_on text not null,
    primary key (case_id, position)
);

create table goal_ways (
    goal_id text primary key,
    case_id text not null,
    version bigint not null,
    wording bigint not null,
    typed_by text references people (id),
    -- The steps that are not decided yet: a list as JSON.
    open_steps text not null,
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create index goal_ways_by_case on goal_ways (case_id);

-- The four below are append-only (see the engines' folders).

-- From state to state, each with its evidence as JSON.
create table goal_moves (
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    kind text not null,
    from_status text not null,
    to_status text not null,
    wording bigint not null,
    told text not null,
    moved_by text not null references people (id),
    moved_on text not null,
    primary key (case_id, goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

-- Why somebody's word is missing, for them to read.
create table goal_excuses (
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    person_id text not null references people (id),
    wording bigint not null,
    why text not null,
    instead text not null,
    written_by text not null references people (id),
    written_on text not null,
    primary key (case_id, goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

-- How a goal was worded before; its signs are a list as JSON.
create table goal_wordings (
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    wording bigint not null,
    statement text not null,
    signs text not null,
    why text not null,
    changed_by text not null references people (id),
    changed_on text not null,
    primary key (case_id, goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

-- Every word on a goal, also those that another followed.
create table goal_answers (
    case_id text not null,
    goal_id text not null,
    position bigint not null,
    person_id text not null references people (id),
    wording bigint not null,
    status text not null check (status in ('agrees', 'disagrees', 'pending')),
    how text,
    comment text,
    written_by text not null references people (id),
    written_on text not null,
    primary key (case_id, goal_id, position),
    foreign key (case_id, goal_id) references goals (case_id, id)
);
