//! From whom and to whom: the seller's and the buyer's block.

use leptos::prelude::*;

use super::logo::logo;
use crate::app::{Desk, Part, Side, fold_id, text};
use crate::document::{Field, PartyField};
use crate::ui::components::{
    Button, ButtonLook, Kind, TextField, block, button, icon, rare_fields, text_field,
};

/// The block of one side. One that is complete folds to a line of its content.
pub fn party(desk: Desk, side: Side) -> AnyView {
    let content = move || {
        desk.watch(Part::Folded);
        if desk.is_folded(side) { folded(desk, side) } else { unfolded(desk, side) }
    };
    let aside = move || {
        desk.watch(Part::Folded);
        (!desk.is_folded(side) && desk.is_complete(side)).then(|| {
            let made = Button::new(text("fold"), "check", ButtonLook::Link);
            button(made, move || desk.fold(side))
        })
    };
    let (id, key) = match side {
        Side::Seller => ("seller", "seller"),
        Side::Buyer => ("buyer", "buyer"),
    };
    block(id, text(key), aside.into_any(), content.into_any())
}

fn folded(desk: Desk, side: Side) -> AnyView {
    let line = desk.party_line(side);
    view! {
        <button type="button" class="folded" id=fold_id(side) aria-expanded="false"
            on:click=move |_| desk.unfold(side)>
            <span class="folded-line">{line}</span>
            <span class="button-link">{icon("pencil")}{text("edit")}</span>
        </button>
    }
    .into_any()
}

fn unfolded(desk: Desk, side: Side) -> AnyView {
    let usual = [
        PartyField::Name,
        PartyField::Street,
        PartyField::PostCode,
        PartyField::City,
        PartyField::Country,
        PartyField::VatNumber,
    ];
    let usual: Vec<_> = usual.into_iter().map(|field| one(desk, side.field(field))).collect();
    let rare = vec![
        (side.field(PartyField::RegistrationNumber), "registration-number.add"),
        (side.field(PartyField::Email), "email.add"),
        (side.field(PartyField::Phone), "phone.add"),
    ];
    let logo = (side == Side::Seller).then(|| logo(desk));
    view! {
        {logo}
        <div class="fields">{usual}</div>
        {rare_fields(desk, rare, one)}
    }
    .into_any()
}

fn one(desk: Desk, place: Field) -> AnyView {
    let (Field::Seller(field) | Field::Buyer(field)) = place else { return ().into_any() };
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
