//! How a picture is read back.

use roxmltree::{Document, Node};

use super::super::Curve;

/// Both pictures of a curve.
pub(super) fn both(curve: &Curve) -> [String; 2] {
    [curve.wide(), curve.narrow()]
}

/// Calls `look` with each of both pictures, read as XML.
pub(super) fn look_at(curve: &Curve, look: impl Fn(Node)) {
    for svg in both(curve) {
        look(Document::parse(&svg).expect("well-formed").root_element());
    }
}

/// All elements that carry a class.
pub(super) fn of_class<'d>(
    svg: Node<'d, 'd>,
    class: &'d str,
) -> impl Iterator<Item = Node<'d, 'd>> {
    svg.descendants().filter(move |n| {
        n.attribute("class").is_some_and(|all| all.split(' ').any(|one| one == class))
    })
}

pub(super) fn count(svg: Node, class: &str) -> usize {
    svg.descendants().filter(|n| n.attribute("class") == Some(class)).count()
}

/// The text elements' content.
pub(super) fn texts(svg: Node) -> Vec<String> {
    let texts = svg.descendants().filter(|n| n.has_tag_name("text"));
    texts.map(|n| n.text().unwrap_or_default().to_owned()).collect()
}

pub(super) fn number_in(node: Node, name: &str) -> i32 {
    node.attribute(name).expect(name).parse().expect("a whole number")
}

/// The points a path passes, absolute. Knows the commands we write.
pub(super) fn way(node: Node) -> Vec<(i32, i32)> {
    let mut steps: Vec<(char, String)> = Vec::new();
    for c in node.attribute("d").expect("a path").chars() {
        match (c, steps.last_mut()) {
            ('A'..='Z' | 'a'..='z', _) => steps.push((c, String::new())),
            ('-', Some((_, figures))) => figures.push_str(" -"),
            (_, Some((_, figures))) => figures.push(c),
            (_, None) => panic!("a path begins with a command"),
        }
    }
    let (mut x, mut y) = (0, 0);
    let mut passed = Vec::new();
    for (command, figures) in steps {
        let n: Vec<i32> =
            figures.split_whitespace().map(|f| f.parse().expect("a whole number")).collect();
        match (command, n.as_slice()) {
            ('M' | 'L', &[to_x, to_y]) => (x, y) = (to_x, to_y),
            ('m' | 'l', &[by_x, by_y]) | ('a', &[_, _, _, _, _, by_x, by_y]) => {
                (x, y) = (x + by_x, y + by_y);
            }
            ('h', &[by]) => x += by,
            ('v', &[by]) => y += by,
            ('z', []) => {}
            other => panic!("unknown step {other:?}"),
        }
        passed.push((x, y));
    }
    passed
}
