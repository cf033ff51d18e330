//! Where texts may stand: which places are taken, which had better stay free. Draws nothing.

/// How a text hangs on its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hang {
    Start,
    Mid,
    End,
}

/// A rectangle in units of the view box.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

impl Frame {
    /// The square around a point.
    pub(super) fn around((x, y): (i32, i32), reach: i32) -> Self {
        Self { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// What a text of this width and size covers when it stands at `(x, y)`.
    pub(super) fn of_text((x, y): (i32, i32), hang: Hang, width: i32, em: i32) -> Self {
        let left = match hang {
            Hang::Start => x,
            Hang::Mid => x - width / 2,
            Hang::End => x - width,
        };
        Self { left, top: y - em * 4 / 5, right: left + width, bottom: y + em / 5 }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// The sheet as the texts see it.
pub(super) struct Room {
    sheet: Frame,
    taken: Vec<Frame>,
    busy: Vec<Frame>,
}

impl Room {
    pub(super) fn new(width: i32, height: i32) -> Self {
        let sheet = Frame { left: 1, top: 1, right: width - 1, bottom: height - 1 };
        Self { sheet, taken: Vec::new(), busy: Vec::new() }
    }

    /// Nothing else may be written here.
    pub(super) fn take(&mut self, frame: Frame) {
        self.taken.push(frame);
    }

    /// Better not written on, but better here than nowhere: dots and lines.
    pub(super) fn avoid(&mut self, frame: Frame) {
        self.busy.push(frame);
    }

    /// The index of the first frame where nothing is in the way, else of the first where no text
    /// is; that frame is then taken.
    pub(super) fn settle(&mut self, wishes: &[Frame]) -> Option<usize> {
        let inside = |f: &&Frame| {
            f.left >= self.sheet.left
                && f.right <= self.sheet.right
                && f.top >= self.sheet.top
                && f.bottom <= self.sheet.bottom
        };
        let free = |f: &Frame| inside(&f) && !self.taken.iter().any(|t| t.meets(f));
        let clear = |f: &Frame| free(f) && !self.busy.iter().any(|b| b.meets(f));
        let index = wishes.iter().position(clear).or_else(|| wishes.iter().position(free))?;
        self.taken.push(wishes[index]);
        Some(index)
    }
}
