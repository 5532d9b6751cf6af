namespace PartnershipBot.Domain.Partners;

/// <content>Partners by their ids, which stay when another one leaves and those behind it move up.</content>
public static partial class CoPartners
{
    /// <summary>The shortest id; what is shorter might be a number.</summary>
    private const int ShortestId = 8;

    /// <summary>Whether a text may be the id of a partner, in an address where it stands behind other signs.</summary>
    public static bool IsId(string text) => text.Length >= ShortestId && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>The id of one of several partners; null where there is only one, where it has none, or shares it with another one.</summary>
    public static string? IdAt(AnswerSheet answers, int partner) =>
        AreSeveral(answers)
        && View(answers, partner).Text(Fields.PartnerId) is { } id
        && IsId(id)
        && Views(answers).Count(view => view.Text(Fields.PartnerId) == id) == 1
            ? id
            : null;

    /// <summary>Which partner has that id, from 0; null when none has.</summary>
    public static int? PlaceOf(AnswerSheet answers, string? id) =>
        id is null ? null : Place(answers, view => view.Text(Fields.PartnerId) == id);
}
