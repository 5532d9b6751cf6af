using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Libraries;

/// <summary>
/// Collectivité: what conventions say of the authority whose library it is. It is asked once, for whoever opens it from « paramètres »
/// or from the documents; what is passed stays in brackets in their text.
/// </summary>
public static class AuthorityStage
{
    /// <summary>The clauses that all conventions of a library may have beside the usual ones.</summary>
    public static readonly string[] Options = ["grounds", "accessible", "environment", "recourse", "elections"];

    private const int SiretDigits = 14;

    public static Stage Stage { get; } =
        new(
            "authority",
            "AU",
            "stageAuthority",
            "helpAuthority",
            [
                Own(Text("AU1", Fields.Owner, 3, 160)),
                Own(Text("AU2", Fields.OwnerSeat, 5, 200)),
                Own(Text("AU3", Fields.OwnerSiret, SiretDigits, 20, Siret)),
                Own(Text("AU4", Fields.UsualSignatory, 5, 160)),
                Own(Text("AU5", Fields.DataContact, 3, 200)),
                Own(Text("AU6", Fields.Insurer, 3, 200)),
                Own(Text("AU7", Fields.Court, 5, 160).Proposing(static c => Courts.Of(c.Library.Text(Fields.OwnerSeat)))),
                Own(Choices("AU8", Fields.UsualOptions, [.. Options, "none"], 0, 200)),
            ]
        );

    private static Question Own(Question question) => question.Skippable() with { IsOfLibrary = true };

    /// <summary>Fourteen digits, however they are spaced.</summary>
    private static Outcome? Siret(string said, Draft draft, ReadingContext context)
    {
        var digits = string.Concat(said.Where(char.IsAsciiDigit));
        return digits.Length == SiretDigits && said.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or '-')
            ? Changes.Accept((context.Question.Column, $"{digits[..3]} {digits[3..6]} {digits[6..9]} {digits[9..]}"))
            : Refuse("siretInvalid");
    }
}
