using PartnershipBot.Understanding.Exchanges;

namespace PartnershipBot.Tests.Understanding.Exchanges;

/// <summary>How people tell of an exchange with a partner, and what is none.</summary>
public sealed class ExchangeReaderTests
{
    private static readonly DateOnly Thursday = new(2026, 3, 12);

    [Theory]
    [InlineData("j’ai eu la directrice au téléphone : elle préfère le jeudi", "phone", "la directrice", null, "elle préfère le jeudi")]
    [InlineData("J'ai eu Mme Martin au téléphone hier, elle est d'accord", "phone", "Mme Martin", "2026-03-11", "elle est d'accord")]
    [InlineData("hier j’ai appelé l’école elle rappelle lundi", "phone", "l’école", "2026-03-11", "elle rappelle lundi")]
    [InlineData(
        "la directrice m’a appelée ce matin pour décaler la séance",
        "phone",
        "la directrice",
        "2026-03-12",
        "pour décaler la séance"
    )]
    [InlineData("coup de fil de l’animatrice : 12 résidents au lieu de 15", "phone", "l’animatrice", null, "12 résidents au lieu de 15")]
    [InlineData("on a rencontré M. Renaud mardi, il propose octobre", "meeting", "M. Renaud", "2026-03-10", "il propose octobre")]
    [InlineData("réunion avec les enseignants : tout est calé", "meeting", "les enseignants", null, "tout est calé")]
    [InlineData("mail de Mme Lefèvre qui voudrait une date", "email", "Mme Lefèvre", null, "voudrait une date")]
    [InlineData("nous avons reçu un courrier de la présidente", "letter", "la présidente", null, null)]
    [InlineData("la présidente nous a dit qu’elle préfère octobre", "meeting", "la présidente", null, "elle préfère octobre")]
    [InlineData("je suis passée voir la crèche lundi : la salle est petite", "visit", "la crèche", "2026-03-09", "la salle est petite")]
    [InlineData("I spoke to the head on the phone: she prefers Thursday", "phone", "the head", null, "she prefers Thursday")]
    [InlineData("the care home called us, they want fewer sessions", "phone", "the care home", null, "they want fewer sessions")]
    public void An_exchange_is_told_in_a_sentence(string typed, string how, string with, string? on, string? said) =>
        ExchangeReader
            .Read(typed, Thursday)
            .ShouldBe(new ExchangeReading(how, with, on is null ? null : DateOnly.ParseExact(on, "yyyy-MM-dd"), said));

    [Theory]
    [InlineData("mes partenariats")]
    [InlineData("une classe")]
    [InlineData("le téléphone ne marche pas")]
    [InlineData("elle préfère le jeudi")]
    [InlineData("lecture à voix haute avec l’école")]
    [InlineData("nouveau partenariat avec l’école")]
    [InlineData("rendez-vous le 3 mars")]
    [InlineData("on voudrait travailler avec la crèche")]
    public void Other_sentences_tell_of_none(string typed) => ExchangeReader.Read(typed, Thursday).ShouldBeNull();
}
