using PartnershipBot.Domain.Agreements;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Tests.Understanding.People;

/// <summary>How people tell what became of a signature.</summary>
public sealed class SigningReaderTests
{
    private static readonly DateOnly Today = new(2025, 9, 17);

    private static readonly IReadOnlyList<SignatureLine> Lines =
    [
        Line("M. Paul Renaud", "maire", true),
        Line("Mme Claire Martin", "directrice", false),
        Line("Visa de l’inspectrice de circonscription", null, false),
    ];

    [Theory]
    [InlineData("la directrice a signé hier", SignatureEvent.Signed, "Mme Claire Martin", "2025-09-16")]
    [InlineData("Mme Martin a signé le 12 septembre", SignatureEvent.Signed, "Mme Claire Martin", "2025-09-12")]
    [InlineData("Hier, le maire a enfin signé la convention", SignatureEvent.Signed, "M. Paul Renaud", "2025-09-16")]
    [InlineData("bonne nouvelle : la mairie a signé !", SignatureEvent.Signed, "M. Paul Renaud", null)]
    [InlineData("signé par Claire Martin le 10/09/2025", SignatureEvent.Signed, "Mme Claire Martin", "2025-09-10")]
    [InlineData("l’école a signé", SignatureEvent.Signed, "Mme Claire Martin", null)]
    [InlineData("nous avons reçu la signature du maire", SignatureEvent.Signed, "M. Paul Renaud", null)]
    [InlineData("l’inspectrice a donné son visa", SignatureEvent.Signed, "Visa de l’inspectrice de circonscription", null)]
    [InlineData("le maire refuse de signer", SignatureEvent.Refused, "M. Paul Renaud", null)]
    [InlineData("M. Renaud ne veut pas signer la convention", SignatureEvent.Refused, "M. Paul Renaud", null)]
    [InlineData("la directrice a refusé de signer hier", SignatureEvent.Refused, "Mme Claire Martin", "2025-09-16")]
    [InlineData("j’ai relancé le maire", SignatureEvent.Reminded, "M. Paul Renaud", null)]
    [InlineData("Mme Martin a été relancée le 15 septembre", SignatureEvent.Reminded, "Mme Claire Martin", "2025-09-15")]
    [InlineData("j’ai envoyé la convention à la directrice lundi", SignatureEvent.Sent, "Mme Claire Martin", "2025-09-15")]
    [InlineData("convention envoyée au maire pour signature", SignatureEvent.Sent, "M. Paul Renaud", null)]
    [InlineData("la directrice a renvoyé la convention scannée", SignatureEvent.Copied, "Mme Claire Martin", null)]
    [InlineData("reçu le scan signé de Mme Martin", SignatureEvent.Copied, "Mme Claire Martin", null)]
    [InlineData("le maire n’a pas encore signé", SignatureEvent.Unsigned, "M. Paul Renaud", null)]
    [InlineData("le directeur a signé", SignatureEvent.Signed, "Mme Claire Martin", null)]
    [InlineData("the head signed yesterday", SignatureEvent.Signed, null, "2025-09-16")]
    [InlineData("Paul Renaud refuses to sign", SignatureEvent.Refused, "M. Paul Renaud", null)]
    [InlineData("I reminded Mme Martin to sign", SignatureEvent.Reminded, "Mme Claire Martin", null)]
    public void A_sentence_tells_what_became_of_whose_signature(string text, SignatureEvent what, string? whose, string? on)
    {
        var told = SigningReader.Read(text, Today).ShouldNotBeNull();

        told.What.ShouldBe(what);
        told.On?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(on);
        SigningReader.Meant(Lines, told.Who, "École primaire Prévert").Select(l => l.Who.Name).ShouldBe(whose is null ? [] : [whose]);
    }

    [Fact]
    public void A_refusal_has_its_reason()
    {
        var told = SigningReader.Read("le maire refuse de signer : il attend le vote du budget", Today).ShouldNotBeNull();

        told.Reason.ShouldBe("il attend le vote du budget");
        SigningReader
            .Read("la directrice refuse de signer car les horaires ne vont pas", Today)!
            .Reason.ShouldBe("car les horaires ne vont pas");
    }

    [Theory]
    [InlineData("qui n’a pas signé ?")]
    [InlineData("Le maire a-t-il signé ?")]
    [InlineData("la directrice préfère le jeudi")]
    [InlineData("j’ai eu la directrice au téléphone : elle signera demain")]
    [InlineData("une classe, un livre")]
    public void Other_sentences_tell_of_none(string text) => SigningReader.Read(text, Today).ShouldBeNull();

    [Theory]
    [InlineData("Mme Marteau", "")]
    [InlineData("la présidente", "")]
    [InlineData("elle", "M. Paul Renaud|Mme Claire Martin|Visa de l’inspectrice de circonscription")]
    [InlineData("Martni", "Mme Claire Martin")]
    public void Nobody_is_taken_for_somebody_else(string who, string expected) =>
        string.Join('|', SigningReader.Meant(Lines, who, "École Prévert").Select(l => l.Who.Name)).ShouldBe(expected);

    private static SignatureLine Line(string name, string? capacity, bool isOfLibrary) =>
        new(new Signatory(name, capacity), isOfLibrary, new SignatureMark(name));
}
