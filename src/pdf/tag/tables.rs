//! The tables of a tagged PDF: every row with as many columns as its table has.

use std::collections::{BTreeMap, BTreeSet};

use super::super::structure::{Detail, ElementId, Kid, Kind};
use super::{Part, Tagger};
use crate::paper::{Place, Role, Run, Table};

/// A table in the making.
pub(super) struct Grid {
    element: ElementId,
    /// The page on which its head stands.
    head_page: Option<usize>,
    /// Its columns, where something stands.
    columns: BTreeSet<usize>,
    /// Its rows: the head before the body.
    rows: BTreeMap<(bool, usize), BTreeMap<usize, Cell>>,
}

/// A cell in the making.
#[derive(Clone, Copy)]
struct Cell {
    element: ElementId,
    /// What holds its last paragraph: the cell itself, where it has one only.
    text: ElementId,
    takes_rest: bool,
}

impl Tagger<'_> {
    /// A cell of a table. The head that is repeated on every page is told once.
    pub(super) fn cell(
        &mut self,
        page: usize,
        place: Place,
        is_head: bool,
        run: &Run,
    ) -> Option<ElementId> {
        self.end_interrupted(place);
        let (tree, whole) = (&mut self.tree, self.whole);
        let grid = self.grids.entry(place.table).or_insert_with(|| Grid {
            element: tree.add(Kind::Table, whole, Detail::None),
            head_page: None,
            columns: BTreeSet::new(),
            rows: BTreeMap::new(),
        });
        if is_head && *grid.head_page.get_or_insert(page) != page {
            return None;
        }
        self.list = None;
        grid.columns.insert(place.column);
        let cells = grid.rows.entry((!is_head, place.row)).or_default();
        let Some(cell) = cells.get_mut(&place.column) else {
            // What is invoiced has a head; the other tables are headed row by row.
            let (kind, detail) = match (is_head, place.table, place.column) {
                (true, ..) => (Kind::TH, Detail::HeadsColumn),
                (false, Table::Totals | Table::Instalments, 0) => (Kind::TH, Detail::HeadsRow),
                _ => (Kind::TD, Detail::None),
            };
            let element = tree.loose(kind, grid.element, detail);
            let cell = Cell { element, text: element, takes_rest: place.takes_rest };
            cells.insert(place.column, cell);
            return Some(element);
        };
        if run.continues {
            return Some(cell.text);
        }
        if cell.text == cell.element {
            // A second paragraph: the first one becomes one, too.
            let first = tree.add(Kind::P, cell.element, Detail::None);
            replace(&mut self.parts, cell.element, first);
            if let Some((_, last)) = &mut self.last
                && *last == cell.element
            {
                *last = first;
            }
        }
        cell.text = tree.add(Kind::P, cell.element, Detail::None);
        Some(cell.text)
    }

    /// What is said between two rows parts a table in two, so that it is read where it stands. The
    /// table of items has one head for all of it and stays whole.
    fn end_interrupted(&mut self, place: Place) {
        let is_in_table = |(role, _)| matches!(role, Role::Head(_) | Role::Cell(_));
        if place.table == Table::Items || self.last.is_some_and(is_in_table) {
            return;
        }
        if let Some(grid) = self.grids.remove(&place.table) {
            self.close_table(grid);
        }
    }

    /// Closes all tables that are open.
    pub(super) fn close_tables(&mut self) {
        for grid in std::mem::take(&mut self.grids).into_values() {
            self.close_table(grid);
        }
    }

    /// Gives every row its cells: one in each column, empty where nothing stands.
    fn close_table(&mut self, grid: Grid) {
        for cells in grid.rows.into_values() {
            let row = self.tree.add(Kind::TR, grid.element, Detail::None);
            let mut is_taken = false;
            for column in &grid.columns {
                if is_taken {
                    break;
                }
                let (cell, takes_rest) = match cells.get(column) {
                    Some(cell) => (cell.element, cell.takes_rest),
                    None => (self.tree.loose(Kind::TD, row, Detail::None), false),
                };
                let rest = grid.columns.range(column..).count();
                is_taken = takes_rest;
                if let Some(element) = self.tree.elements.get_mut(cell) {
                    element.parent = row;
                    if takes_rest && rest > 1 {
                        element.detail = Detail::Spans(rest);
                    }
                }
                self.tree.hold(row, Kid::Element(cell));
            }
        }
    }
}

/// Puts what stood in an element, on the last two pages, into another one.
fn replace(parts: &mut [Vec<Part>], element: ElementId, by: ElementId) {
    for part in parts.iter_mut().rev().take(2).flatten() {
        match part {
            Part::Element(own) if *own == element => *own = by,
            Part::Divided(divisions) => {
                let own = divisions.iter_mut().filter(|division| division.element == element);
                own.for_each(|division| division.element = by);
            }
            _ => {}
        }
    }
}
