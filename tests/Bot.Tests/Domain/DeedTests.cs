using System.Reflection;
using PartnershipBot.Domain;

namespace PartnershipBot.Tests.Domain;

/// <summary>What a line of history tells, as it is stored.</summary>
public class DeedTests
{
    /// <summary>Rows of former years have these texts: another spelling would make them tell something else.</summary>
    [Theory]
    [InlineData("PJ16.0.1")]
    [InlineData("confirm project")]
    [InlineData("undo 0196ecb4e40070fd8f852a80e0b92219")]
    [InlineData("request 12")]
    [InlineData("what nobody knows any more")]
    [InlineData("")]
    public void What_is_stored_is_read_as_it_was_written(string stored) => Deed.Parse(stored).ToString().ShouldBe(stored);

    [Fact]
    public void What_is_done_is_stored_in_the_words_of_former_rows()
    {
        Deed.Confirm("project").ToString().ShouldBe("confirm project");
        Deed.Answer("CT12").ToString().ShouldBe("CT12");
        Deed.NoteSession("7").ToString().ShouldBe("session 7");
        Deed.RemoveSession("7").ToString().ShouldBe("remove session 7");
        Deed.CorrectSession("7").ToString().ShouldBe("correct session 7");
        Deed.ChangeAppeal("7").ToString().ShouldBe("request 7");
        Deed.Transfer.ToString().ShouldBe("move");
        Deed.HandOver.ToString().ShouldBe("hand over");
        Deed.CloseTask.ToString().ShouldBe("task done");
    }

    [Fact]
    public void No_two_deeds_have_one_text()
    {
        var deeds = typeof(Deed).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)!.ToString()!).ToList();
        deeds.Count.ShouldBeGreaterThan(10);
        deeds.ShouldBeUnique();
    }

    [Fact]
    public void Only_what_was_taken_back_names_a_line()
    {
        Deed.Parse(Deed.Undo("0196ecb4").ToString()).Undone.ShouldBe("0196ecb4");
        Deed.Parse("undo ").Undone.ShouldBe("");
        string?[] others = [null, "", "undo", "undone 0196ecb4", "UNDO 0196ecb4", "PJ3.1", "discard"];
        foreach (var text in others)
        {
            Deed.Parse(text).Undone.ShouldBeNull(text);
        }
    }

    [Fact]
    public void Nothing_stored_is_no_deed() => default(Deed).ToString().ShouldBe(Deed.Parse(null).ToString());
}
