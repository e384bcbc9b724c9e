//! From whom and to whom: the seller's and the buyer's block.

use super::logo::logo;
use crate::app::{Desk, Part, Side, fold_id, text};
use crate::document::{Field, PartyField};
use crate::ui::components::{
    Button, ButtonLook, Kind, TextField, View, block, button, el, fields, icon, live, nothing,
    rare_fields, several, text_field,
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
    block(id, text(id), aside, content)
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
    let usual = usual.into_iter().map(|field| one(desk, side.field(field))).collect();
    let rare = vec![
        (side.field(PartyField::RegistrationNumber), "registration-number.add"),
        (side.field(PartyField::Email), "email.add"),
        (side.field(PartyField::Phone), "phone.add"),
    ];
    let logo = if side == Side::Seller { logo(desk) } else { nothing() };
    several(vec![logo, fields(usual), rare_fields(desk, rare, one)])
}

fn one(desk: Desk, place: Field) -> View {
    let (Field::Seller(field) | Field::Buyer(field)) = place else { return nothing() };
    let is_seller = matches!(place, Field::Seller(_));
    let (key, class) = match field {
        PartyField::Name if is_seller => ("seller-name", "field-whole"),
        PartyField::Name => ("buyer-name", "field-whole"),
        PartyField::Street => ("street", "field-whole"),
        PartyField::PostCode => ("post-code", "field-third"),
        PartyField::City => ("city", "field-two-thirds"),
        PartyField::Country => ("country", "field-half"),
        PartyField::VatNumber => ("vat-number", "field-half"),
        PartyField::RegistrationNumber => ("registration-number", "field-half"),
        PartyField::Email => ("email", "field-half"),
        PartyField::Phone => ("phone", "field-half"),
    };
    let kind = match field {
        PartyField::Street => Kind::Lines,
        PartyField::Email => Kind::Email,
        PartyField::Phone => Kind::Phone,
        _ => Kind::Text,
    };
    // Browsers know the visitor's own address, not the client's.
    let autocomplete = match field {
        _ if !is_seller => "",
        PartyField::Name => "organization",
        PartyField::PostCode => "postal-code",
        PartyField::City => "address-level2",
        PartyField::Country => "country-name",
        PartyField::Email => "email",
        PartyField::Phone => "tel",
        _ => "",
    };
    let made = TextField {
        label: text(key),
        kind,
        example: text(&format!("{key}.example")),
        class,
        autocomplete,
        list: if field == PartyField::Country { "countries" } else { "" },
        ..TextField::default()
    };
    text_field(desk, place, made)
}
