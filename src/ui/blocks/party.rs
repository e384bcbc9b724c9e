//! From whom and to whom: the seller's and the buyer's block.

use super::company::{another_company, company};
use super::deliver_to::deliver_to;
use super::field::field;
use super::logo::logo;
use super::parts::{EXTRA_FIELDS, List, rare};
use crate::app::{Desk, Part, Side, fold_id, text};
use crate::document::PartyField;
use crate::ui::components::{
    Button, ButtonLook, View, block, button, el, fields, icon, live, nothing, several,
};

/// The block of one side. One that is complete folds to a line of its content.
pub fn party(desk: Desk, side: Side) -> View {
    let content = live(move || {
        desk.watch(Part::Folded);
        if desk.is_folded(side) { folded(desk, side) } else { unfolded(desk, side) }
    });
    let aside = live(move || {
        desk.watch(Part::Folded);
        if desk.is_folded(side) || !desk.is_complete(side) {
            return nothing();
        }
        let made = Button::new(text("fold"), "check", ButtonLook::Link);
        button(made, move || desk.fold(side))
    });
    let id = match side {
        Side::Seller => "seller",
        Side::Buyer => "buyer",
    };
    let company = if side == Side::Seller { company(desk) } else { nothing() };
    block(id, text(id), aside, several(vec![company, content]))
}

fn folded(desk: Desk, side: Side) -> View {
    let edit = el("span").class("button-link").child(icon("pencil")).text(text("edit"));
    el("button")
        .set("type", "button")
        .class("folded")
        .set("id", fold_id(side))
        .set("aria-expanded", "false")
        .on("click", move |_| desk.unfold(side))
        .child(el("span").class("folded-line").text(desk.party_line(side)))
        .child(edit)
        .view()
}

fn unfolded(desk: Desk, side: Side) -> View {
    let usual = [
        PartyField::Name,
        PartyField::Street,
        PartyField::PostCode,
        PartyField::City,
        PartyField::Country,
        PartyField::VatNumber,
    ];
    let usual = usual.map(|place| field(desk, side.field(place))).into();
    let rare_fields =
        [PartyField::RegistrationNumber, PartyField::Contact, PartyField::Email, PartyField::Phone]
            .map(|place| (side.field(place), &[][..]));
    let logo = if side == Side::Seller { logo(desk) } else { nothing() };
    let extra = match side {
        Side::Seller => "seller.extra",
        Side::Buyer => "buyer.extra",
    };
    let rare = rare(desk, rare_fields.into(), vec![List::new(extra, &EXTRA_FIELDS)]);
    let end = match side {
        Side::Seller => another_company(desk),
        Side::Buyer => deliver_to(desk),
    };
    several(vec![logo, fields(usual), rare, end])
}
