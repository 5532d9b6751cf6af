using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Conversation;

/// <summary>What the button of a card sent. Each part of it may be missing, forged, or of another sort than it should be.</summary>
internal sealed class CardData(PressedButton button)
{
    /// <summary>All of it, for a form.</summary>
    public JObject Payload => button.Data;

    public string? Verb => button.Verb;

    public string? Library => button.Library;

    /// <summary>The partnership's id, where it is not chosen on the card that of the card; empty when it is about none.</summary>
    public string PartnershipId => Text(DataKeys.List) == SearchedChoices.Partnership ? Chosen : Text(DataKeys.Partnership) ?? "";

    /// <summary>What was chosen in the card's list of the library; empty when nothing was, or it has none.</summary>
    public string Chosen => Text(DataKeys.Chosen)?.Trim() ?? "";

    /// <summary>Whether its list of the library was left without a choice.</summary>
    public bool ChoseNothing => Text(DataKeys.List) is not null && Chosen.Length == 0;

    /// <summary>Whether it names neither a library nor a partnership.</summary>
    public bool IsUnbound => !button.Data.ContainsKey(DataKeys.Library) && !button.Data.ContainsKey(DataKeys.Partnership);

    public int? Revision => Number(DataKeys.Revision);

    public int Page => Number(DataKeys.Page) ?? 0;

    /// <summary>The place for an answer; null where there is none, or its partner has left.</summary>
    public Slot? SlotIn(AnswerSheet answers) => Slot.Parse(Text(DataKeys.Slot), answers);

    public Stage? Stage => Questions.FindStage(Text(DataKeys.Stage));

    /// <summary>A text, or null when there is none under that name.</summary>
    public string? Text(string name) => button.Text(name);

    /// <summary>A whole number, or null when there is none under that name.</summary>
    public int? Number(string name) => button.Number(name);
}
