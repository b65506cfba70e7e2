import Glibc
import Terminal
import Testing

@Suite("The mailbox")
struct MailboxTests {
  func isReadable(_ descriptor: Int32) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&polled, 1, 0) == 1
  }

  @Test("a message makes it readable, taking all makes it quiet, and the order is kept")
  func bell() {
    let mailbox = Mailbox<Int>()
    #expect(!isReadable(mailbox.descriptor))
    mailbox.post(1)
    mailbox.post(2)
    #expect(isReadable(mailbox.descriptor))
    #expect(mailbox.takeAll() == [1, 2])
    #expect(!isReadable(mailbox.descriptor))
    #expect(mailbox.takeAll().isEmpty)
  }

  @Test("nothing posted from many tasks is lost")
  func manyTasks() async {
    let mailbox = Mailbox<Int>()
    await withTaskGroup { group in
      for number in 0..<200 { group.addTask { mailbox.post(number) } }
    }
    #expect(mailbox.takeAll().sorted() == Array(0..<200))
  }
}
