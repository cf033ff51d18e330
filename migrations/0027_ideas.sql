-- Ideas for goals, which was chosen over which others and why, and who takes part in a goal. All of
-- it grows beside what a case file holds.

-- The words stay as they were said; only the place in the list changes.
create table ideas (
    id text primary key,
    case_id text not null,
    goal_id text not null,
    rank bigint not null,
    said_by text not null references people (id),
    text text not null,
    date text not null,
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create index ideas_by_case on ideas (case_id);

-- Append-only (see the engines' folders).
create table idea_choices (
    idea_id text primary key references ideas (id),
    case_id text not null references cases (id),
    intervention_id text not null,
    -- A list as JSON.
    offered text not null,
    why text not null,
    chosen_by text not null references people (id),
    chosen_on text not null,
    unique (intervention_id),
    foreign key (case_id, intervention_id) references interventions (case_id, id)
);

create index idea_choices_by_case on idea_choices (case_id);

create table goal_shares (
    case_id text not null,
    goal_id text not null,
    person_id text not null references people (id),
    share text not null check (share in ('take_part', 'told', 'not_this')),
    primary key (goal_id, person_id),
    foreign key (case_id, goal_id) references goals (case_id, id)
);

create index goal_shares_by_case on goal_shares (case_id);
create index goal_shares_by_person on goal_shares (person_id, share);
